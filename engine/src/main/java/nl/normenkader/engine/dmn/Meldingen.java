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
import nl.normenkader.engine.evaluate.EvaluateIssue;

/**
 * What is wrong with a case, or with what the kader makes of it: while one of these stands there is
 * no outcome.
 *
 * @param silent per voorziening when the kader does not regulate its omvang
 */
record Meldingen(Bouw bouw, Formula access, List<Formula> silent) {

  /** Per message, as code and address, when it is given. */
  Map<String, Formula> all() {
    Map<String, Formula> found = new LinkedHashMap<>();
    CompiledNormenkader kader = bouw.kader();
    for (int i = 0; i < kader.impossible().size(); i++) {
      String id = kader.source().onmogelijkeCombinaties().get(i).id();
      found.put(
          text(EvaluateIssue.ONMOGELIJKE_COMBINATIE, "onmogelijkeCombinaties/" + id),
          bouw.rondes().getFirst().before().of(kader.impossible().get(i), "onmogelijk_" + id));
    }
    Map<String, List<Formula>> computed = new LinkedHashMap<>();
    bouw.rondes().forEach(ronde -> round(ronde, computed));
    kader.voorzieningen().forEach(voorziening -> voorziening(voorziening, computed));
    computed.forEach((text, reasons) -> found.put(text, Formula.any(reasons).and(access)));
    return found;
  }

  static String text(EvaluateIssue code, String address) {
    return code.id() + " " + address;
  }

  private static void add(
      Map<String, List<Formula>> found, EvaluateIssue code, String address, Formula when) {
    found.computeIfAbsent(text(code, address), key -> new ArrayList<>()).add(when);
  }

  private void round(Ronde ronde, Map<String, List<Formula>> found) {
    for (int r = 0; r < bouw.kader().reeksen().size(); r++) {
      CompiledReeks reeks = bouw.kader().reeksen().get(r);
      if (!reeks.byFit()) {
        profielen(ronde, r, reeks, found);
      }
    }
    for (Regels.Acting<Action.Require> rule : ronde.regels().of(Action.Require.class)) {
      add(
          found,
          EvaluateIssue.BELEIDSREGELS_STRIJDIG,
          rule.effect().address(),
          rule.acts().and(ronde.voorziening(rule.action().voorziening()).barred()));
    }
  }

  /** Exactly one condition holds, unless a person chose. */
  private void profielen(
      Ronde ronde, int number, CompiledReeks reeks, Map<String, List<Formula>> found) {
    String address = "profielreeksen/" + reeks.source().id();
    Formula byKader = bouw.inputs().gekozen(number, reeks.size());
    List<Drg.Case> rows = new ArrayList<>();
    for (int p = 0; p < reeks.size(); p++) {
      Formula holds =
          bouw.drg()
              .decide(
                  ronde.point(),
                  "past_" + reeks.profiel(p),
                  "Of de voorwaarde van dit profiel geldt: " + reeks.profiel(p),
                  ProfielDecisions.condition(reeks, p, ronde.before()));
      if (!holds.equals(Formula.FALSE)) {
        rows.add(Drg.Case.of(List.of(holds), Expr.of(1), ""));
      }
    }
    Expr fitting;
    if (rows.stream().allMatch(row -> row.tests().isEmpty())) {
      fitting = Expr.of(rows.size());
    } else {
      rows.add(Drg.Case.of(List.of(), Expr.ZERO, ""));
      fitting =
          bouw.drg()
              .collect(
                  ronde.point(),
                  "aantal_passend_" + reeks.source().id(),
                  Item.NUMBER,
                  "Van hoeveel profielen de voorwaarde geldt",
                  Hit.SUM,
                  rows);
    }
    Domain domain = new Domain.Numbers(0, reeks.size());
    add(
        found,
        EvaluateIssue.MEER_PROFIELEN_PASSEN,
        address,
        byKader.and(Drg.test(fitting, domain, ValueSet.between(2, reeks.size()))));
    add(
        found,
        EvaluateIssue.GEEN_PROFIEL_PAST,
        address,
        byKader.and(Drg.test(fitting, domain, ValueSet.of(0))));
  }

  private void voorziening(CompiledVoorziening voorziening, Map<String, List<Formula>> found) {
    Ronde first = bouw.rondes().getFirst();
    Ronde last = bouw.rondes().getLast();
    add(
        found,
        EvaluateIssue.DUUR_STRIJDIG,
        voorziening.address(),
        new Looptijd(bouw, last, voorziening).contradiction());
    VoorzieningRonde bruto = first.voorziening(voorziening.number());
    VoorzieningRonde netto = last.voorziening(voorziening.number());
    Expr more =
        last.number(
            "netto_min_bruto_" + voorziening.id(),
            "Hoeveel netto boven bruto ligt: " + voorziening.id(),
            netto.amount(Line.NORM).minus(bruto.amount(Line.NORM)));
    add(
        found,
        EvaluateIssue.NETTO_BOVEN_BRUTO,
        voorziening.address(),
        Formula.all(
            List.of(
                Drg.test(more, Domain.AMOUNT, Grenzen.POSITIVE),
                silent.get(voorziening.number()).not(),
                bruto.silent().not())));
  }
}
