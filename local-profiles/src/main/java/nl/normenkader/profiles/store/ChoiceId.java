package nl.normenkader.profiles.store;

import java.util.UUID;

/** Identifies a choice: operations with one motivation. */
public record ChoiceId(UUID value) {
  public static ChoiceId random() {
    return new ChoiceId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
