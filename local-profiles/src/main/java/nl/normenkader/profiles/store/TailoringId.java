package nl.normenkader.profiles.store;

import java.util.UUID;

/** Identifies the tailoring of a base by one gemeente. */
public record TailoringId(UUID value) {
  public static TailoringId random() {
    return new TailoringId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
