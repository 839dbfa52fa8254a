package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.dmn.Decision.Hit;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Stadium;
import nl.normenkader.engine.outcome.Outcome.Kind;

/** The decisions that tell the outcome, made from all rounds. */
final class Uitkomst {

  private static final String WORDS = "t_woorden";

  private final Bouw bouw;
  private final CompiledNormenkader kader;
  private final Drg drg;
  private final Ronde last;
  private final Formula access;
  private final List<VoorzieningResult> results = new ArrayList<>();

  Uitkomst(Bouw bouw) {
    this.bouw = bouw;
    this.kader = bouw.kader();
    this.drg = bouw.drg();
    this.last = bouw.rondes().getLast();
    drg.type(Item.list(WORDS, Item.TEXT));
    this.access =
        drg.decide(
            Point.ANYWHERE,
            "toegang",
            "Of er toegang is",
            bouw.rondes().getFirst().before().of(kader.access(), "toegang"));
    for (CompiledVoorziening voorziening : kader.voorzieningen()) {
      results.add(new VoorzieningResult(bouw, voorziening));
    }
    Structure told =
        new Structure("t_uitkomst")
            .with(Results.TOEGANG, Item.FLAG, truth(access))
            .with(Results.SOORT, Item.TEXT, soort())
            .with(
                Results.MELDINGEN,
                WORDS,
                list(
                    Results.MELDINGEN,
                    "Wat er mis is; zolang hier iets staat, is er geen uitkomst",
                    new Meldingen(
                            bouw, access, results.stream().map(VoorzieningResult::silent).toList())
                        .all()))
            .with(
                Results.SIGNALEN,
                WORDS,
                list(Results.SIGNALEN, "Wat een mens niet over het hoofd mag zien", signals()));
    Structure profielen = reeksen();
    if (!profielen.isEmpty()) {
      told.with(
          Results.PROFIELEN,
          "t_uitkomst_profielen",
          withAccess(profielen.decide(drg, "uitkomst_profielen", "Het profiel per reeks")));
    }
    Structure voorzieningen = new Structure("t_uitkomst_voorzieningen");
    for (int v = 0; v < results.size(); v++) {
      String member = Identifiers.plain(kader.voorzieningen().get(v).id());
      voorzieningen.with(member, "t_uitkomst_" + member, results.get(v).publish(access));
    }
    told.with(
        Results.VOORZIENINGEN,
        "t_uitkomst_voorzieningen",
        withAccess(
            voorzieningen.decide(drg, "uitkomst_voorzieningen", "Wat past, per voorziening")));
    told.decide(drg, Results.UITKOMST, "De hele uitkomst");
  }

  /** Without access nothing more is told than that. */
  private Expr withAccess(Expr told) {
    Expr truth = truth(access);
    return access.equals(Formula.TRUE)
        ? told
        : Expr.when(truth.text(), List.of(truth), told, Expr.NULL);
  }

  private static Expr truth(Formula formula) {
    return switch (formula) {
      case Formula.Test test when test.variable().domain() instanceof Domain.Flag ->
          Expr.composed(
              test.in().contains(1)
                  ? test.variable().text()
                  : "not(" + test.variable().text() + ")",
              List.of(Expr.name(test.variable().element())));
      case Formula.All all when all.equals(Formula.TRUE) -> new Expr("true", List.of(), null);
      case Formula.Any any when any.equals(Formula.FALSE) -> new Expr("false", List.of(), null);
      default -> throw new IllegalStateException("not decided: " + formula);
    };
  }

  private Expr soort() {
    List<Formula> silences = results.stream().map(VoorzieningResult::leavesToPerson).toList();
    List<Formula> refusals = results.stream().map(VoorzieningResult::refused).toList();
    List<Drg.Choice> choices = new ArrayList<>();
    choices.add(kind(access.not(), Kind.GEEN_TOEGANG));
    choices.add(
        kind(
            drg.decide(
                last.point(),
                "regeling_zwijgt",
                "Of de regeling iets niet regelt",
                Formula.any(silences)),
            Kind.REGELING_ZWIJGT));
    choices.add(
        kind(
            Formula.any(results.stream().map(VoorzieningResult::granted).toList()), Kind.MAATWERK));
    choices.add(
        kind(
            drg.decide(last.point(), "andere_wet", "Of een andere wet voorgaat", otherLaw()),
            Kind.ANDERE_WET));
    choices.add(
        kind(
            drg.decide(
                last.point(),
                "geweigerd",
                "Of een regel wegnam wat nodig was",
                Formula.any(refusals)),
            Kind.GEEN_TOEGANG));
    for (int point = bouw.rondes().size() - 2; point >= 0; point--) {
      choices.add(kind(some(bouw.rondes().get(point)), byPoint(point + 1)));
    }
    return drg.choose(
        last.point(),
        "soort",
        Item.TEXT,
        "Waar het op neerkomt",
        choices,
        word(Kind.EIGEN_MOGELIJKHEDEN_VOLSTAAN));
  }

  private static Formula some(Ronde ronde) {
    return Drg.test(ronde.sum(), Domain.AMOUNT, Grenzen.POSITIVE);
  }

  private Kind byPoint(int point) {
    return kader.source().stadia().get(point - 1).kind() == Stadium.Kind.ALGEMENE_VOORZIENING
        ? Kind.ALGEMENE_VOORZIENING_VOLSTAAT
        : Kind.EIGEN_MOGELIJKHEDEN_VOLSTAAN;
  }

  private static Drg.Choice kind(Formula when, Kind kind) {
    return new Drg.Choice(when, word(kind));
  }

  private static Expr word(Kind kind) {
    return Expr.word(Results.word(kind));
  }

  private Formula otherLaw() {
    List<Formula> reasons = new ArrayList<>();
    for (Regels.Acting<Action.Refer> rule : last.regels().of(Action.Refer.class)) {
      reasons.add(rule.acts().and(last.regels().binds(rule.effect())));
    }
    return Formula.any(reasons);
  }

  private Map<String, Formula> signals() {
    Map<String, Formula> signals = new LinkedHashMap<>();
    for (Regels.Acting<Action> rule : last.regels().of(Action.class)) {
      boolean tells =
          switch (rule.effect().source()) {
            case Effect.OtherLaw law -> true;
            case Effect.Review review -> true;
            case Effect.Attention attention -> true;
            default -> false;
          };
      if (tells) {
        signals.put(rule.effect().address(), rule.acts().and(access));
      }
    }
    return signals;
  }

  /** Every word whose condition holds. */
  private Expr list(String base, String what, Map<String, Formula> words) {
    List<Drg.Case> rows = new ArrayList<>();
    words.forEach(
        (word, formula) -> {
          if (!formula.equals(Formula.FALSE)) {
            Formula decided =
                drg.decide(last.point(), base + "_" + word, "Of dit geldt: " + word, formula);
            rows.add(Drg.Case.of(List.of(decided), Expr.word(word), ""));
          }
        });
    if (rows.stream().allMatch(row -> row.tests().isEmpty())) {
      return new Expr(
          "[" + String.join(", ", rows.stream().map(row -> row.output().text()).toList()) + "]",
          List.of(),
          null);
    }
    // Where no row fits, some engines answer an empty list and others nothing at all.
    Expr found = drg.collect(last.point(), base, WORDS, what, Hit.COLLECT, rows);
    return Expr.composed(
        "(if " + found.text() + " = null then [] else " + found.text() + ")", List.of(found));
  }

  private Structure reeksen() {
    Structure told = new Structure("t_uitkomst_profielen");
    for (int r = 0; r < kader.reeksen().size(); r++) {
      CompiledReeks reeks = kader.reeksen().get(r);
      told.with(
              Results.profiel(reeks.source().id(), Results.BRUTO),
              Item.TEXT,
              profiel(reeks, bouw.rondes().getFirst(), r))
          .with(
              Results.profiel(reeks.source().id(), Results.NETTO),
              Item.TEXT,
              profiel(reeks, last, r));
    }
    return told;
  }

  private Expr profiel(CompiledReeks reeks, Ronde ronde, int number) {
    List<Drg.Choice> choices = new ArrayList<>();
    for (int p = 0; p < reeks.size() - 1; p++) {
      choices.add(
          new Drg.Choice(
              Drg.test(
                  ronde.profiel(number), new Domain.Numbers(0, reeks.size() - 1L), ValueSet.of(p)),
              Expr.word(reeks.profiel(p))));
    }
    return drg.choose(
        ronde.point(),
        "naam_profiel_" + reeks.source().id(),
        Item.TEXT,
        "De naam van het profiel: " + reeks.source().name(),
        choices,
        Expr.word(reeks.profiel(reeks.size() - 1)));
  }
}
