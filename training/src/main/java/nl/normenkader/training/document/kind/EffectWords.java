package nl.normenkader.training.document.kind;

import java.util.List;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Kracht;
import nl.normenkader.engine.model.Maximum;
import nl.normenkader.engine.model.Target;
import nl.normenkader.engine.outcome.Wording;
import org.jspecify.annotations.Nullable;

/** What an effect of a beleidsregel does, as one sentence. */
record EffectWords(KaderWords words) {

  String of(Effect effect) {
    return KaderWords.sentence(force(effect.kracht()) + act(effect));
  }

  private static String force(Kracht kracht) {
    return switch (kracht) {
      case MOET -> "";
      case IN_BEGINSEL -> "in beginsel: ";
      case KAN -> "alleen als de consulent dit kiest en motiveert: ";
    };
  }

  private String act(Effect effect) {
    return switch (effect) {
      case Effect.Exclude one -> target(one.target()) + " wordt niet toegekend";
      case Effect.Require one ->
          words.voorziening(one.voorziening())
              + " wordt toegekend, met ten minste "
              + words.amount(one.amount(), one.voorziening());
      case Effect.Precedence one ->
          "telt "
              + goals(one.preceding())
              + " mee, dan vervalt "
              + goals(one.lapsing())
              + (one.rate() == null
                  ? ""
                  : ", met " + Wording.amount(one.rate()) + " voor elke eenheid")
              + (one.unless() == null ? "" : ", tenzij " + words.condition(one.unless()));
      case Effect.Floor one ->
          "wordt "
              + target(one.target())
              + " toegekend, dan is dat ten minste "
              + amount(one.target(), Wording.amount(one.amount()));
      case Effect.Cap one ->
          maximum(one.target(), one.maximum())
              + (one.aboveAllowed() ? "; meer kan met een motivering" : "");
      case Effect.OtherLaw one -> "mogelijk past een andere wet (" + one.law() + "): " + one.text();
      case Effect.Duration one ->
          "de duur van "
              + words.voorziening(one.voorziening())
              + " is"
              + bound(" ten minste ", one.atLeast())
              + (one.atLeast() != null && one.atMost() != null ? " en" : "")
              + bound(" hoogstens ", one.atMost());
      case Effect.Review one ->
          "kijk na " + KaderWords.months(one.months()) + " opnieuw: " + one.text();
      case Effect.Attention one -> one.text();
    };
  }

  private String maximum(Target target, Maximum maximum) {
    return switch (maximum) {
      case Maximum.UpTo most ->
          target(target) + " is hoogstens " + amount(target, Wording.amount(most.amount()));
      case Maximum.InKlasse klasse ->
          target(target) + " blijft binnen " + words.maximum(klasse, voorziening(target));
      case Maximum.Silent silent -> silent.text();
    };
  }

  private String amount(Target target, String amount) {
    String unit =
        switch (target) {
          case Target.OfVoorziening one -> words.unit(one.voorziening());
          case Target.Together several -> words.unit(several.voorzieningen().getFirst());
          case Target.OfOnderdeel one -> words.unitOfOnderdeel(one.normonderdeel());
          case Target.OfGroep one -> words.unitOfGroep(one.onderdeelgroep());
        };
    return (amount + " " + unit).strip();
  }

  private String target(Target target) {
    return switch (target) {
      case Target.OfVoorziening one -> words.voorziening(one.voorziening());
      case Target.OfOnderdeel one -> words.name("normonderdelen/" + one.normonderdeel());
      case Target.OfGroep one -> words.name("onderdeelgroepen/" + one.onderdeelgroep());
      case Target.Together several ->
          KaderWords.and(several.voorzieningen().stream().map(words::voorziening).toList())
              + " samen";
    };
  }

  private static String voorziening(Target target) {
    return switch (target) {
      case Target.OfVoorziening one -> one.voorziening();
      case Target.Together several -> several.voorzieningen().getFirst();
      case Target.OfOnderdeel ignored -> "";
      case Target.OfGroep ignored -> "";
    };
  }

  private String goals(List<String> onderdelen) {
    return KaderWords.and(
        onderdelen.stream().map(id -> words.name("normonderdelen/" + id)).toList());
  }

  private static String bound(String words, @Nullable Integer months) {
    return months == null ? "" : words + KaderWords.months(months);
  }
}
