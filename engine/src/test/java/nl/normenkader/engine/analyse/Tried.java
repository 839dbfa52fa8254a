package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.ReeksOutcome;
import nl.normenkader.engine.outcome.Signal;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.Verdict;

/** What the engine says of every casus of a small kader, tried one by one. */
final class Tried {

  private final Map<Casus, Outcome> outcomes = new LinkedHashMap<>();

  /** Code and place of everything that any casus was refused for. */
  private final Set<String> issues = new LinkedHashSet<>();

  /** Choices that this kader does not leave are not told; the casus is still the one given. */
  Tried(CompiledNormenkader kader, AllCases cases) {
    List<String> known = Reader.of(kader, 0).choices();
    cases.each(
        casus -> {
          Checked<Outcome> evaluated = Engine.evaluate(kader, choosing(casus, known));
          evaluated.value().ifPresent(outcome -> outcomes.put(casus, outcome));
          evaluated
              .issues()
              .forEach(issue -> issues.add(issue.code().id() + " " + issue.location()));
        });
  }

  private static Casus choosing(Casus casus, List<String> known) {
    Map<String, Keuze> keuzes = new LinkedHashMap<>(casus.keuzes());
    keuzes.keySet().retainAll(known);
    return casus.withKeuzes(keuzes);
  }

  Map<Casus, Outcome> outcomes() {
    return outcomes;
  }

  boolean anyIssue(String start) {
    return issues.stream().anyMatch(issue -> issue.startsWith(start));
  }

  /** Whether the kader contradicts itself for some casus, so that some valid cases say nothing. */
  boolean contradicts() {
    return anyIssue("netto-boven-bruto")
        || anyIssue("beleidsregels-strijdig")
        || anyIssue("duur-strijdig");
  }

  boolean reaches(String profiel) {
    return outcomes.values().stream()
        .flatMap(outcome -> outcome.profielreeksen().stream())
        .anyMatch(
            reeks ->
                reeks.brutoProfielen().contains(profiel)
                    || reeks.nettoProfielen().contains(profiel));
  }

  boolean reachesKlasse(String voorziening, String klasse) {
    return outcomes.values().stream()
        .flatMap(outcome -> outcome.voorzieningen().stream())
        .anyMatch(
            v ->
                v.voorziening().equals(voorziening)
                    && v.verdict() != Verdict.ZWIJGT
                    && v.netto().atLeast() > 0
                    && v.klassen().contains(klasse));
  }

  boolean tells(String element) {
    return outcomes.values().stream()
        .anyMatch(
            outcome -> {
              ExplanationNode tree = outcome.explanationTree();
              return tree != null && tells(tree, element);
            });
  }

  private static boolean tells(ExplanationNode node, String element) {
    return element.equals(node.element())
        || node.nodes().stream().anyMatch(one -> tells(one, element));
  }

  /** Whether two kaders say the same of every casus, apart from signals and the ranking. */
  boolean computesLike(Tried other) {
    return outcomes.keySet().equals(other.outcomes.keySet())
        && outcomes.entrySet().stream()
            .allMatch(
                entry ->
                    amounts(entry.getValue())
                        .equals(
                            amounts(Objects.requireNonNull(other.outcomes.get(entry.getKey())))));
  }

  static List<Object> amounts(Outcome outcome) {
    List<Object> told = new ArrayList<>();
    for (ReeksOutcome reeks : outcome.profielreeksen()) {
      told.add(reeks.brutoProfielen());
      told.add(reeks.nettoProfielen());
    }
    for (VoorzieningOutcome one : outcome.voorzieningen()) {
      one.rondes().forEach(ronde -> told.add(ronde.silent() ? "zwijgt" : ronde.omvang()));
      told.add(one.verdict() == Verdict.ZWIJGT ? "zwijgt" : one.netto());
      told.add(one.netto().atLeast() == 0 ? "" : String.valueOf(one.months()));
    }
    return told;
  }

  /** All that an outcome tells a person. */
  static List<Object> everything(Outcome outcome) {
    List<Object> told = new ArrayList<>(amounts(outcome));
    told.add(outcome.kind() == Outcome.Kind.GEEN_TOEGANG && outcome.voorzieningen().isEmpty());
    for (Signal signal : outcome.signals()) {
      told.add(signal.element());
    }
    return told;
  }
}
