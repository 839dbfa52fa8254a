package nl.normenkader.profiles.store;

import java.util.UUID;

/** Identifies an operation; made by the client, so that sending it twice does it once. */
public record OperationId(UUID value) {
  public static OperationId random() {
    return new OperationId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
