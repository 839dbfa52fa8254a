package nl.normenkader.profiles.store;

import java.util.UUID;

/** Identifies a numbered version of a tailoring. */
public record VersieId(UUID value) {
  public static VersieId random() {
    return new VersieId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
