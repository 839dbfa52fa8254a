package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.Outcome;

/**
 * Makes what is still possible as narrow as it is, where that can be gone through. Ranges alone are
 * sound but too wide when one unanswered question works in two places; so the answers that are
 * still possible are supposed one by one, for as many questions as fit.
 *
 * @see "Design decision: adr/0010-what-is-possible-is-gone-through.md"
 */
final class Narrowing {
  /** So many combinations of answers are gone through at most. */
  static final int MOST = 128;

  private final List<Supposition> suppositions = new ArrayList<>();

  /** Per combination of answers what the kader says; one that cannot occur is not there. */
  private final Map<List<Integer>, Outcome> cases = new LinkedHashMap<>();

  /** Whether the kader contradicts itself for some answers: then nothing may be settled without. */
  private boolean contradicts;

  private Narrowing(Facts facts, Outcome wide) {
    int combinations = 1;
    for (Supposition one : Supposition.of(facts, new LinkedHashSet<>(wide.openQuestions()))) {
      if (combinations * one.answers().size() > MOST) {
        break;
      }
      combinations *= one.answers().size();
      suppositions.add(one);
    }
    if (!suppositions.isEmpty()) {
      suppose(facts, wide, List.of());
    }
  }

  /** The outcome, narrower where that was found; the same object when nothing was. */
  static Outcome of(Facts facts, Outcome wide) {
    Narrowing narrowing = new Narrowing(facts, wide);
    return narrowing.cases.isEmpty() || narrowing.contradicts
        ? wide
        : new Hull(facts.kader(), wide, List.copyOf(narrowing.cases.values()))
            .outcome(narrowing.open(wide));
  }

  private void suppose(Facts facts, Outcome wide, List<Integer> chosen) {
    if (chosen.size() == suppositions.size()) {
      Checked<Outcome> one = Engine.of(facts, wide.receipt());
      one.value().ifPresent(outcome -> cases.put(chosen, outcome.withoutExplanation()));
      contradicts |= one.value().isEmpty() && one.issues().stream().noneMatch(Narrowing::cannotBe);
      return;
    }
    List<Supposition.Answer> answers = suppositions.get(chosen.size()).answers();
    for (int answer = 0; answer < answers.size(); answer++) {
      List<Integer> longer = new ArrayList<>(chosen);
      longer.add(answer);
      suppose(answers.get(answer).supposedIn(facts), wide, longer);
    }
  }

  private static boolean cannotBe(Issue issue) {
    return issue.code() == EvaluateIssue.ONMOGELIJKE_COMBINATIE;
  }

  /** The questions that can still matter: fewer only when every combination settles everything. */
  private List<String> open(Outcome wide) {
    if (!cases.values().stream().allMatch(one -> one.openQuestions().isEmpty())) {
      return wide.openQuestions();
    }
    Set<String> matters = new LinkedHashSet<>();
    for (int i = 0; i < suppositions.size(); i++) {
      if (matters(i)) {
        matters.add(suppositions.get(i).question());
      }
    }
    return wide.openQuestions().stream().filter(matters::contains).toList();
  }

  /** Whether two combinations that differ in one answer only, come to something else. */
  private boolean matters(int supposition) {
    Map<List<Integer>, Outcome> others = new LinkedHashMap<>();
    for (Map.Entry<List<Integer>, Outcome> one : cases.entrySet()) {
      List<Integer> rest = new ArrayList<>(one.getKey());
      rest.set(supposition, -1);
      Outcome other = others.putIfAbsent(rest, one.getValue());
      if (other != null && !Hull.same(other, one.getValue())) {
        return true;
      }
    }
    return false;
  }
}
