package nl.normenkader.engine.issue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something read from data, with all that is wrong with it. There is a value exactly when no issue
 * is an error; warnings may stand beside a value.
 */
public final class Checked<T> {

  private final @Nullable T value;
  private final List<Issue> issues;

  private Checked(@Nullable T value, List<Issue> issues) {
    this.value = value;
    this.issues = List.copyOf(issues);
  }

  /** A value with at most warnings beside it; an error among the issues withholds the value. */
  public static <T> Checked<T> of(@Nullable T value, List<Issue> issues) {
    boolean failed = issues.stream().anyMatch(Issue::isError);
    if (!failed && value == null) {
      throw new IllegalStateException("no value and no error");
    }
    return new Checked<>(failed ? null : value, issues);
  }

  /** Only problems. */
  public static <T> Checked<T> failed(List<Issue> issues) {
    return of(null, issues);
  }

  /** The value, when no issue is an error. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** All problems, in the order of the input. */
  public List<Issue> issues() {
    return issues;
  }

  /** The value of data that is known to be good (shipped with the product, or already checked). */
  public T orElseThrow() {
    if (value == null) {
      throw new IllegalStateException(
          "expected sound data, found " + issues.stream().map(IssuePage::render).toList());
    }
    return value;
  }
}
