package nl.normenkader.profiles.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identifies one gemeente, for ever; its code and name are attributes that may pass to a successor.
 */
public record GemeenteId(UUID value) {
  public static GemeenteId random() {
    return new GemeenteId(UUID.randomUUID());
  }

  /** The id a gemeente of the shipped list has in every installation. */
  public static GemeenteId ofShippedCode(String code) {
    return new GemeenteId(
        UUID.nameUUIDFromBytes(("gm" + code).getBytes(StandardCharsets.US_ASCII)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
