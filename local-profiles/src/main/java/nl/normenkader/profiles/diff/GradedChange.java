package nl.normenkader.profiles.diff;

import nl.normenkader.profiles.resolve.Origin;
import nl.normenkader.profiles.tailoring.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One line of a was/wordt: the change, what it means and why it was made.
 *
 * @param sentence one plain Dutch sentence with was and wordt
 * @param was what stood there, in full
 * @param wordt what stands there now, in full
 * @param origin the operation that decided it; absent when the base did
 * @param choice the choice with its motivering; absent when the base decided
 */
public record GradedChange(
    Change change,
    Topic topic,
    Grader.Grading grading,
    String sentence,
    String was,
    String wordt,
    @Nullable Origin origin,
    @Nullable Choice choice) {

  /** Whether it lies outside the room the base gives. */
  public boolean isLokaleAfwijking() {
    return grading.lokaleAfwijking();
  }

  /** The sentence, and the reason and ground as far as they are known. */
  public String sentenceWithReason() {
    if (choice == null) {
      return sentence;
    }
    String reason = choice.motivering().reason();
    String ground = choice.motivering().ground();
    return sentence
        + (reason.isEmpty() ? "" : " Reden: " + stopped(reason))
        + (ground.isEmpty() ? "" : " Grond: " + stopped(ground));
  }

  private static String stopped(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
  }
}
