package nl.normenkader.profiles.store;

import nl.normenkader.profiles.access.GemeenteId;
import org.jspecify.annotations.Nullable;

/**
 * A tailoring to begin; see {@link Tailoring}.
 *
 * @param doel lower-case letters, digits and hyphens
 */
public record NewTailoring(
    TailoringId id,
    GemeenteId gemeente,
    String naam,
    String doel,
    String baseId,
    String baseVersion,
    @Nullable TailoringId parent,
    boolean legalRequired) {
  public static final String WMO_BEGELEIDING = "wmo-begeleiding";

  public NewTailoring {
    if (naam.isBlank() || naam.length() > 200) {
      throw new IllegalArgumentException("A name has 1 to 200 characters");
    }
    if (!doel.matches("[a-z][a-z0-9-]{0,60}")) {
      throw new IllegalArgumentException("Not a doel: " + doel);
    }
  }
}
