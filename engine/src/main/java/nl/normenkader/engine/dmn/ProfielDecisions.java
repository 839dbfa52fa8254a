package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.model.Profielreeks.Tie;

/** Which profiel of a reeks fits at a point: by the kader or by a person, then shifted. */
final class ProfielDecisions {

  private static final String DISTANCES = "t_afstanden";

  private final CompiledNormenkader kader;
  private final Drg drg;
  private final KaderInputs inputs;
  private final Zwaartes zwaartes;
  private final Weegsommen weegsommen;

  ProfielDecisions(
      CompiledNormenkader kader,
      Drg drg,
      KaderInputs inputs,
      Zwaartes zwaartes,
      Weegsommen weegsommen) {
    this.kader = kader;
    this.drg = drg;
    this.inputs = inputs;
    this.zwaartes = zwaartes;
    this.weegsommen = weegsommen;
    if (kader.reeksen().stream().anyMatch(CompiledReeks::byFit)) {
      drg.type(Item.list(DISTANCES, Item.NUMBER));
    }
  }

  /** The number of the profiel; 0 is the lightest. */
  Expr at(Point point, int number, ConditionFormulas before) {
    CompiledReeks reeks = kader.reeksen().get(number);
    String id = reeks.source().id();
    Expr byKader = reeks.byFit() ? byFit(point, reeks, before) : byConditions(point, reeks, before);
    List<Drg.Choice> chosen = new ArrayList<>();
    for (int p = 0; p < reeks.size(); p++) {
      chosen.add(new Drg.Choice(inputs.gekozen(number, p), Expr.of(p)));
    }
    Expr own =
        drg.choose(
            point,
            "profiel_voor_weging_" + id,
            Item.NUMBER,
            "Het nummer van het profiel dat de consulent koos, anders dat van het kader",
            chosen,
            byKader);
    Expr shifted = own.plus(weegsommen.of(Kind.PROFILE, number));
    return drg.number(
        point,
        "profiel_" + id,
        "Het nummer van het profiel, na de weegfactoren",
        shifted.equals(own) ? own : Expr.of(reeks.size() - 1L).min(Expr.ZERO.max(shifted)));
  }

  private Expr byFit(Point point, CompiledReeks reeks, ConditionFormulas before) {
    List<Expr> distances = new ArrayList<>();
    for (int p = 0; p < reeks.size(); p++) {
      distances.add(distance(reeks, p, before.stadia(reeks.stand())));
    }
    Expr all =
        drg.literal(
            point,
            "afstanden_" + reeks.source().id(),
            DISTANCES,
            "Per profiel de afstand tot zijn patroon",
            Expr.composed(
                distances.stream().map(Expr::text).collect(Collectors.joining(", ", "[", "]")),
                distances));
    String last = reeks.tie() == Tie.ZWAARSTE ? "-1" : "1";
    return drg.number(
        point,
        "best_passend_" + reeks.source().id(),
        "Het nummer van het profiel met de kleinste afstand",
        Expr.composed(
            "(index of(" + all.text() + ", min(" + all.text() + "))[" + last + "] - 1)",
            List.of(all)));
  }

  private Expr distance(CompiledReeks reeks, int profiel, int point) {
    List<Expr> terms = new ArrayList<>();
    for (int l = 0; l < kader.niveaus().size(); l++) {
      if (reeks.compares(l)) {
        int pattern = 0;
        while (reeks.distance(profiel, l, pattern) != 0) {
          pattern++;
        }
        int weight = Math.abs(reeks.distance(profiel, l, pattern + 1));
        Expr zwaarte = zwaartes.number(point, l);
        Expr apart = pattern == 0 ? zwaarte : Expr.call("abs", zwaarte.minus(Expr.of(pattern)));
        terms.add(apart.times(weight));
      }
    }
    return Expr.sum(terms);
  }

  private Expr byConditions(Point point, CompiledReeks reeks, ConditionFormulas before) {
    List<Drg.Choice> choices = new ArrayList<>();
    for (int p = 0; p < reeks.size(); p++) {
      choices.add(new Drg.Choice(condition(reeks, p, before), Expr.of(p)));
    }
    return drg.choose(
        point,
        "passend_" + reeks.source().id(),
        Item.NUMBER,
        "Het nummer van het eerste profiel waarvan de voorwaarde geldt",
        choices,
        Expr.ZERO);
  }

  /** The condition of a profiel of a reeks that chooses by conditions. */
  static Formula condition(CompiledReeks reeks, int profiel, ConditionFormulas before) {
    return before.of(reeks.condition(profiel), "profiel_" + reeks.profiel(profiel));
  }
}
