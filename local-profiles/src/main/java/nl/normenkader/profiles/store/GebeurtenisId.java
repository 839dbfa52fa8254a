package nl.normenkader.profiles.store;

import java.util.UUID;

/** Identifies an event around a lock. */
public record GebeurtenisId(UUID value) {
  public static GebeurtenisId random() {
    return new GebeurtenisId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
