package nl.normenkader.profiles.diff;

import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.analyse.Comparison;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.profiles.resolve.Application;
import nl.normenkader.profiles.resolve.Assessment;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.tailoring.ElementTree;

/**
 * Decides which way changes go, each as if it were the only one. It takes seconds per change, so it
 * is asked for beside a was/wordt and not by it.
 */
public final class Directions {

  private final ElementTree was;
  private final Assessment before;

  /** Changes of this configuration. */
  public Directions(ElementTree was) {
    this.was = was;
    this.before = assessed(was);
  }

  /** The direction of one change. */
  public ChangeDirection of(Change change) {
    if (Grader.isWordsOnly(change)) {
      return new ChangeDirection.TextOnly();
    }
    return switch (Application.of(was, Diff.operations(List.of(change)).getFirst())) {
      case Application.Applied applied -> between(assessed(applied.tree()));
      // An element behind one that is new as well has no place by itself.
      case Application.Misfit misfit -> new ChangeDirection.NotAlone(List.of(misfit.issue()));
    };
  }

  /** The direction of everything together. */
  public ChangeDirection of(ElementTree wordt) {
    boolean words = Diff.between(was, wordt).stream().allMatch(Grader::isWordsOnly);
    return words ? new ChangeDirection.TextOnly() : between(assessed(wordt));
  }

  private ChangeDirection between(Assessment after) {
    Optional<CompiledNormenkader> one = Optional.ofNullable(before.compiled());
    Optional<CompiledNormenkader> other = Optional.ofNullable(after.compiled());
    return one.isPresent() && other.isPresent()
        ? new ChangeDirection.Computed(Comparison.of(one.get(), other.get()))
        : new ChangeDirection.NotAlone(one.isPresent() ? after.errors() : before.errors());
  }

  private static Assessment assessed(ElementTree tree) {
    return Assessment.of(Resolver.resolve(tree, List.of()));
  }
}
