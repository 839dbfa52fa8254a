package nl.normenkader.ui.normenkaders;

import java.util.List;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Maximum;
import nl.normenkader.engine.model.Target;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.model.Weegfactor;

/** What rules and weegfactoren do, as a Dutch clause. */
public final class EffectProse {

  private final Names names;
  private final ConditionProse conditions;

  public EffectProse(Names names) {
    this.names = names;
    this.conditions = new ConditionProse(names);
  }

  /** What an effect does, its force in front. */
  public String of(Effect effect) {
    String what =
        switch (effect) {
          case Effect.Exclude exclude -> target(exclude.target()) + " wordt niet toegekend";
          case Effect.Require require ->
              voorziening(require.voorziening())
                  + " wordt toegekend, minstens "
                  + Words.amount(require.amount(), names.voorziening(require.voorziening()));
          case Effect.Precedence precedence -> precedence(precedence);
          case Effect.Floor floor ->
              target(floor.target()) + " is minstens " + amount(floor.amount(), floor.target());
          case Effect.Cap cap ->
              target(cap.target())
                  + " is hoogstens "
                  + maximum(cap.maximum(), cap.target())
                  + (cap.aboveAllowed() ? "; met redenen mag het meer zijn" : "");
          case Effect.OtherLaw law -> "mogelijk is " + law.law() + " aan de beurt: " + law.text();
          case Effect.Duration duration ->
              voorziening(duration.voorziening()) + " duurt " + bounds(duration);
          case Effect.Review review ->
              "na " + Words.months(review.months()) + " opnieuw kijken: " + review.text();
          case Effect.Attention attention -> attention.text();
        };
    return switch (effect.kracht()) {
      case MOET -> what;
      case IN_BEGINSEL -> "in beginsel: " + what;
      case KAN -> "kan, met een reden: " + what;
    };
  }

  private String precedence(Effect.Precedence precedence) {
    return onderdelen(precedence.preceding())
        + " gaat voor; dan vervalt "
        + onderdelen(precedence.lapsing())
        + (precedence.rate() == null ? "" : " (" + precedence.rate() + " per eenheid)")
        + (precedence.unless() == null ? "" : ", tenzij " + conditions.of(precedence.unless()));
  }

  private static String bounds(Effect.Duration duration) {
    Integer least = duration.atLeast();
    Integer most = duration.atMost();
    if (least != null && most != null) {
      return least + " tot en met " + Words.months(most);
    }
    if (least != null) {
      return "minstens " + Words.months(least);
    }
    return most == null ? "zo lang als nodig" : "hoogstens " + Words.months(most);
  }

  /** What a weegfactor does. */
  public String of(Weegfactor.Werking werking) {
    return switch (werking) {
      case Weegfactor.Werking.ShiftProfile shift ->
          Math.abs(shift.steps())
              + (shift.steps() < 0 ? " profiel lichter" : " profiel zwaarder")
              + " in "
              + names.of("profielreeksen", shift.profielreeks());
      case Weegfactor.Werking.Precondition precondition ->
          switch (precondition.gate()) {
            case TOELATEN -> voorziening(precondition.voorziening()) + " is alleen dan mogelijk";
            case UITSLUITEN -> voorziening(precondition.voorziening()) + " is dan niet mogelijk";
          };
      case Weegfactor.Werking.PlaceInBand place ->
          voorziening(place.voorziening())
              + ": "
              + Math.abs(place.percentage())
              + " procent van de norm naar het "
              + (place.percentage() < 0 ? "minimum" : "maximum");
      case Weegfactor.Werking.Share share ->
          voorziening(share.voorziening())
              + ": "
              + Math.abs(share.percentage())
              + " procent van de norm "
              + (share.percentage() < 0 ? "minder" : "meer");
      case Weegfactor.Werking.Extra extra ->
          voorziening(extra.voorziening())
              + ": "
              + more(extra.amount(), names.voorziening(extra.voorziening()));
      case Weegfactor.Werking.Months months ->
          voorziening(months.voorziening())
              + ": "
              + Words.months(Math.abs(months.months()))
              + (months.months() < 0 ? " korter" : " langer");
    };
  }

  private static String more(Bedrag amount, Voorziening voorziening) {
    boolean less = amount.teller() < 0;
    Bedrag size = less ? new Bedrag(-amount.teller(), amount.noemer()) : amount;
    return Words.amount(size, voorziening) + (less ? " minder" : " meer");
  }

  /** A maximum in the measure of a voorziening. */
  public String of(Maximum maximum, Voorziening voorziening) {
    return switch (maximum) {
      case Maximum.InKlasse in -> "klasse " + klasse(in.klasse(), voorziening);
      case Maximum.UpTo upTo -> Words.amount(upTo.amount(), voorziening);
      case Maximum.Silent silent -> "de regeling zwijgt: " + silent.text();
    };
  }

  private String klasse(String id, Voorziening voorziening) {
    return names.at("klassentabellen/" + voorziening.klassentabel() + "/klassen/" + id);
  }

  private String maximum(Maximum maximum, Target target) {
    return switch (maximum) {
      case Maximum.UpTo upTo -> amount(upTo.amount(), target);
      case Maximum.InKlasse in when target instanceof Target.OfVoorziening one ->
          of(in, names.voorziening(one.voorziening()));
      case Maximum.InKlasse in -> "klasse " + in.klasse();
      case Maximum.Silent silent -> "niet geregeld: " + silent.text();
    };
  }

  private String amount(Bedrag amount, Target target) {
    return switch (target) {
      case Target.OfVoorziening one -> Words.amount(amount, names.voorziening(one.voorziening()));
      case Target.Together together ->
          Words.amount(amount, names.voorziening(together.voorzieningen().getFirst()));
      case Target.OfOnderdeel part -> amount.toString();
      case Target.OfGroep group -> amount.toString();
    };
  }

  private String target(Target target) {
    return switch (target) {
      case Target.OfOnderdeel one -> names.of("normonderdelen", one.normonderdeel());
      case Target.OfGroep group -> names.of("onderdeelgroepen", group.onderdeelgroep());
      case Target.OfVoorziening one -> voorziening(one.voorziening());
      case Target.Together together ->
          Words.and(together.voorzieningen().stream().map(this::voorziening).toList()) + " samen";
    };
  }

  private String onderdelen(List<String> ids) {
    return Words.and(ids.stream().map(id -> names.of("normonderdelen", id)).toList());
  }

  private String voorziening(String id) {
    return names.of("voorzieningen", id);
  }
}
