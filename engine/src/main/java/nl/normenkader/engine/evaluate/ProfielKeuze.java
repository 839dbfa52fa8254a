package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import nl.normenkader.engine.outcome.ReeksOutcome.Rank;

/**
 * The profiel of one reeks at one point: chosen by the kader or by a person, then shifted by
 * weegfactoren inside the reeks.
 *
 * @param profielen what is possible after the shift
 * @param ranking for best fit the profielen from near to far
 */
record ProfielKeuze(Profielen profielen, List<Rank> ranking, ExplanationNode node) {

  static ProfielKeuze choose(Conditions conditions, int number, List<Issue> issues) {
    CompiledNormenkader kader = conditions.facts().kader();
    CompiledReeks reeks = kader.reeksen().get(number);
    String address = "profielreeksen/" + reeks.source().id();
    Node node =
        new Node(Step.PROFIEL, kader.denominator()).element(address).grond(reeks.source().grond());
    List<Rank> ranking = List.of();
    Profielen byKader;
    int chosen = conditions.facts().chosen(number);
    if (reeks.byFit()) {
      BestFit fit = new BestFit(conditions, reeks);
      ranking = fit.ranking();
      byKader = fit.choose(kader.questions().gekozenProfiel(number));
      for (Rank rank : ranking) {
        node.add(
            new Node(Step.PROFIEL_RANG, kader.denominator())
                .element(address + "/profielen/" + rank.profiel())
                .with("rang", rank.rank())
                .with("afstand", rank.distance())
                .done());
      }
    } else {
      byKader = byConditions(conditions, reeks, chosen >= 0, address, issues);
    }
    node.with("volgensKader", names(reeks, byKader));
    Profielen before = byKader;
    if (chosen >= 0) {
      before = new Profielen(1 << chosen, QuestionSet.NONE);
      node.add(gekozen(kader, reeks, chosen, address, ranking));
    }
    Amount shift = Weegsom.of(conditions, Kind.PROFILE, number);
    Profielen after = shifted(before, shift, reeks.size());
    List<ExplanationNode> shifts = Weegsom.nodes(conditions, Kind.PROFILE, number);
    if (!shifts.isEmpty()) {
      node.add(
          new Node(Step.PROFIEL_VERSCHOVEN, kader.denominator())
              .element(address)
              .with("van", names(reeks, before))
              .with("naar", names(reeks, after))
              .with("stappen", shift.isKnown() ? shift.lo() : shift.lo() + "–" + shift.hi())
              .addAll(shifts)
              .done());
    }
    node.with("profiel", names(reeks, after));
    return new ProfielKeuze(after, ranking, node.done());
  }

  private static ExplanationNode gekozen(
      CompiledNormenkader kader,
      CompiledReeks reeks,
      int chosen,
      String address,
      List<Rank> ranking) {
    Node node =
        new Node(Step.PROFIEL_GEKOZEN, kader.denominator())
            .element(address + "/profielen/" + reeks.profiel(chosen));
    ranking.stream()
        .filter(rank -> rank.profiel().equals(reeks.profiel(chosen)))
        .forEach(rank -> node.with("rang", rank.rank()));
    return node.done();
  }

  /** Exactly one condition holds for every valid case; another number is told, not filled in. */
  private static Profielen byConditions(
      Conditions conditions,
      CompiledReeks reeks,
      boolean chosen,
      String address,
      List<Issue> issues) {
    List<Integer> certain = new ArrayList<>();
    int possible = 0;
    QuestionSet open = QuestionSet.NONE;
    for (int p = 0; p < reeks.size(); p++) {
      Truth holds = conditions.evaluate(reeks.condition(p));
      if (holds.isTrue()) {
        certain.add(p);
      }
      if (!holds.isFalse()) {
        possible |= 1 << p;
        open = open.with(holds.open());
      }
    }
    if (chosen) {
      return new Profielen(possible, open);
    }
    if (certain.size() > 1) {
      String both = certain.stream().map(reeks::profiel).collect(Collectors.joining(", "));
      issues.add(Issue.of(EvaluateIssue.MEER_PROFIELEN_PASSEN, address, both));
    } else if (possible == 0) {
      issues.add(Issue.of(EvaluateIssue.GEEN_PROFIEL_PAST, address, reeks.source().name()));
    }
    if (!certain.isEmpty()) {
      return new Profielen(1 << certain.getFirst(), QuestionSet.NONE);
    }
    return possible == 0 ? new Profielen(1, QuestionSet.NONE) : new Profielen(possible, open);
  }

  private static Profielen shifted(Profielen before, Amount shift, int size) {
    int mask = 0;
    for (int p = 0; p < size; p++) {
      if (before.has(p)) {
        for (long steps = shift.lo(); steps <= shift.hi(); steps++) {
          mask |= 1 << Math.clamp(p + steps, 0, size - 1);
        }
      }
    }
    return new Profielen(mask, before.open().with(shift.open()));
  }

  static String names(CompiledReeks reeks, Profielen profielen) {
    return String.join(", ", ids(reeks, profielen));
  }

  static List<String> ids(CompiledReeks reeks, Profielen profielen) {
    List<String> ids = new ArrayList<>();
    for (int p = 0; p < reeks.size(); p++) {
      if (profielen.has(p)) {
        ids.add(reeks.profiel(p));
      }
    }
    return ids;
  }
}
