package nl.normenkader.ui.shell;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Refusal;

/** From an answer of a service to the screen. */
public final class Answers {

  private Answers() {}

  /** The result; a refusal is told with all its reasons, and then there is none. */
  public static <T> Optional<T> told(Answer<T> answer) {
    if (answer.value().isEmpty()) {
      Told.failure(
          answer.reasons().stream().map(Refusal::sentence).collect(Collectors.joining(" ")));
    }
    return answer.value();
  }
}
