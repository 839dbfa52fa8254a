package nl.normenkader.profiles.store;

import nl.normenkader.profiles.access.GemeenteId;
import org.jspecify.annotations.Nullable;

/**
 * A tailoring to begin; see {@link Tailoring}.
 *
 * @param doel lower-case letters, digits and hyphens
 * @param parentVersie version of the layer below it stands on; there is one when there is a parent
 */
public record NewTailoring(
    TailoringId id,
    GemeenteId gemeente,
    String naam,
    String doel,
    String baseId,
    String baseVersion,
    @Nullable TailoringId parent,
    @Nullable VersieId parentVersie,
    boolean legalRequired) {
  public static final String WMO_BEGELEIDING = "wmo-begeleiding";

  /** For a part of the gemeente that tries something out. */
  public static final String WMO_BEGELEIDING_PILOT = "wmo-begeleiding-pilot";

  /** What the purpose of a branch ends with: it is asked what if, and never locked. */
  static final String BRANCH = "-aftakking";

  /** For trying something out beside the main line. */
  public static final String WMO_BEGELEIDING_BRANCH = WMO_BEGELEIDING + BRANCH;

  public NewTailoring {
    if (naam.isBlank() || naam.length() > 200) {
      throw new IllegalArgumentException("A name has 1 to 200 characters");
    }
    if ((parent == null) != (parentVersie == null)) {
      throw new IllegalArgumentException("A layer below is a tailoring and a version of it");
    }
    if (!doel.matches("[a-z][a-z0-9-]{0,60}")) {
      throw new IllegalArgumentException("Not a doel: " + doel);
    }
  }
}
