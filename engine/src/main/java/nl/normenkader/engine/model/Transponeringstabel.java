package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;

/**
 * What became of the elements of the version before, where their address says too little. An
 * element that is in no row and keeps its address stayed itself; one that lost its address is gone.
 *
 * @param previousVersion the version of the same kader whose addresses stand in {@code was}
 */
public record Transponeringstabel(
    String previousVersion, @NotEmpty List<Transponering> transponeringen) {

  /**
   * One row: renamed (one to one), split (one to several), merged (several to one), gone (one or
   * several to none).
   *
   * @param was addresses in the version before; at least one
   * @param wordt addresses in this version; empty when nothing took the place
   * @param explanation why, for those who move to this version
   */
  public record Transponering(
      String id, @NotEmpty List<String> was, List<String> wordt, String explanation) {}
}
