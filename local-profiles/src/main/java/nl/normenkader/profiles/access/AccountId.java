package nl.normenkader.profiles.access;

import java.util.UUID;

/** Identifies one account, for ever. */
public record AccountId(UUID value) {
  public static AccountId random() {
    return new AccountId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
