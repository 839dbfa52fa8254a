package nl.normenkader.profiles.store;

import java.util.UUID;

/** Identifies one round in which a version is judged. */
public record SubmissionId(UUID value) {
  public static SubmissionId random() {
    return new SubmissionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
