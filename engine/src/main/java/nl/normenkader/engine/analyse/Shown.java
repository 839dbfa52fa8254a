package nl.normenkader.engine.analyse;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether something can be shown by a case: beside a few cases first, then among the
 * extremes of every question, and only when neither shows it among all cases. The first two can
 * only find, so what is told stays exact.
 */
final class Shown {

  private final Ground ground;
  private @Nullable Probes probes;
  private @Nullable Ground extremes;
  private @Nullable List<Ground> parts;

  Shown(Ground ground) {
    this.ground = ground;
  }

  /** Whether any case shows it. */
  boolean by(Predicate<Ground> shown) {
    return parts().stream().anyMatch(part -> tries(() -> part, shown)) || among(shown);
  }

  /** The same for what hangs on some questions: beside each case all of their answers. */
  boolean by(Predicate<Ground> shown, IntPredicate free) {
    return beside(shown, free, Diagrams.TRUE) || among(shown);
  }

  /** The same for what hangs on a condition: beside each case what makes that true. */
  boolean by(Predicate<Ground> shown, int condition) {
    return beside(shown, place -> false, condition) || among(shown);
  }

  private boolean beside(Predicate<Ground> shown, IntPredicate free, int condition) {
    int[] answers = new Smallest(ground.computed()).lightest(condition);
    return probes().all().stream()
        .map(probe -> probes().around(probe, answers, free))
        .anyMatch(space -> tries(() -> ground.over(space), shown));
  }

  private boolean among(Predicate<Ground> shown) {
    return tries(this::extremes, shown) || shown.test(ground);
  }

  /** What is not decided over a part may be decided over the whole. */
  private static boolean tries(Supplier<Ground> part, Predicate<Ground> shown) {
    try {
      return shown.test(part.get());
    } catch (Undecided e) {
      return false;
    }
  }

  private Probes probes() {
    Probes known = probes;
    if (known == null) {
      known = new Probes(ground.computed(), ground.computed().valid(ground.reader()));
      probes = known;
    }
    return known;
  }

  /** Each probe as it is: most of what is shown shares them. */
  private List<Ground> parts() {
    List<Ground> known = parts;
    if (known == null) {
      int[] none = new Smallest(ground.computed()).lightest(Diagrams.TRUE);
      known =
          probes().all().stream()
              .map(probe -> ground.over(probes().around(probe, none, place -> false)))
              .toList();
      parts = known;
    }
    return known;
  }

  private Ground extremes() {
    Ground known = extremes;
    if (known == null) {
      known = ground.over(new FewAnswers(ground.computed().space()).extremes());
      extremes = known;
    }
    return known;
  }
}
