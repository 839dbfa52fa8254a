package nl.normenkader.profiles.store;

import java.util.UUID;

/** Identifies a lock. */
public record SlotId(UUID value) {
  public static SlotId random() {
    return new SlotId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
