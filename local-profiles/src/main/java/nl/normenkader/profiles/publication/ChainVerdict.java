package nl.normenkader.profiles.publication;

import nl.normenkader.profiles.store.ChainReport;

/**
 * What a verification of the hash chain found, told.
 *
 * @param report what is the matter, for programs
 * @param sentence plain Dutch: what was found, about which lock or event, and what to do
 */
public record ChainVerdict(ChainReport report, String sentence) {

  /** Whether every lock and event is as it was recorded. */
  public boolean isIntact() {
    return report instanceof ChainReport.Intact;
  }
}
