package nl.normenkader.profiles.store;

import java.util.function.Function;

/** What came of a request: done, or refused by a rule. A refusal has changed nothing. */
public sealed interface StoreResult<T> {

  /** Done, and safe on disk. */
  record Accepted<T>(T value) implements StoreResult<T> {}

  /** Refused by a rule; nothing changed. */
  record Refused<T>(RefusalCode code) implements StoreResult<T> {}

  default boolean accepted() {
    return this instanceof Accepted;
  }

  default <R> StoreResult<R> map(Function<T, R> change) {
    return switch (this) {
      case Accepted<T>(T value) -> new Accepted<>(change.apply(value));
      case Refused<T>(RefusalCode code) -> new Refused<>(code);
    };
  }

  /**
   * The answer, where a refusal can only be a mistake in the program.
   *
   * @throws IllegalStateException when it was refused
   */
  default T orElseThrow() {
    return switch (this) {
      case Accepted<T>(T value) -> value;
      case Refused<T>(RefusalCode code) -> throw new IllegalStateException("Refused: " + code);
    };
  }
}
