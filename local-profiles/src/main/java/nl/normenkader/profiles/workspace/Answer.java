package nl.normenkader.profiles.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.StoreResult;

/** What came of a request: done, or refused with every reason at once. */
public sealed interface Answer<T> {

  /** Done; whatever was written is safe on disk. */
  record Granted<T>(T result) implements Answer<T> {}

  /** Refused; nothing changed. */
  record Refused<T>(List<Refusal> why) implements Answer<T> {
    public Refused {
      why = List.copyOf(why);
      if (why.isEmpty()) {
        throw new IllegalArgumentException("a refusal has a reason");
      }
    }
  }

  /** An answer with a result. */
  static <T> Answer<T> granted(T result) {
    return new Granted<>(result);
  }

  /** Refused because of these problems. */
  static <T> Answer<T> refused(List<Issue> issues) {
    return new Refused<>(issues.stream().map(Refusal::of).toList());
  }

  /** Refused because of this problem. */
  static <T> Answer<T> refused(Issue issue) {
    return refused(List.of(issue));
  }

  /** Refused by a rule that the database keeps. */
  static <T> Answer<T> refused(RefusalCode code) {
    return new Refused<>(List.of(Refusal.of(code)));
  }

  /** What was looked for; refused when it is not there, or not to be seen by the asker. */
  static <T> Answer<T> found(Optional<T> value) {
    return value.map(Answer::granted).orElseGet(() -> refused(RefusalCode.NIET_GEVONDEN));
  }

  /** The result, when it was granted. */
  default Optional<T> value() {
    return switch (this) {
      case Granted<T>(T result) -> Optional.of(result);
      case Refused<T> refused -> Optional.empty();
    };
  }

  /** The reasons, when it was refused. */
  default List<Refusal> reasons() {
    return switch (this) {
      case Granted<T> granted -> List.of();
      case Refused<T>(List<Refusal> why) -> why;
    };
  }

  /** The result of what can only be refused by a mistake in the program. */
  default T orElseThrow() {
    return value().orElseThrow(() -> new IllegalStateException("refused: " + reasons()));
  }

  /** Goes on with the result, when there is one. */
  default <R> Answer<R> then(Function<T, Answer<R>> next) {
    return switch (this) {
      case Granted<T>(T result) -> next.apply(result);
      case Refused<T>(List<Refusal> why) -> new Refused<>(why);
    };
  }

  /**
   * Runs work in one transaction on behalf of the principal. Work that answers with a refusal must
   * not have written anything; what the database refuses undoes the whole transaction.
   */
  static <T> Answer<T> attempt(
      ProfilesStore store, Principal principal, Function<Transaction, Answer<T>> work) {
    return switch (store.attempt(principal, work)) {
      case StoreResult.Accepted<Answer<T>>(Answer<T> answer) -> answer;
      case StoreResult.Refused<Answer<T>>(RefusalCode code) -> refused(code);
    };
  }
}
