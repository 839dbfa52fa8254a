package nl.normenkader.profiles.audit;

import java.util.List;

/**
 * A page of a log, the newest line first.
 *
 * @param number of the page, from 0
 * @param size most lines on a page
 * @param total lines on all pages together
 */
public record AuditPage(List<AuditEntry> entries, int number, int size, long total) {
  public AuditPage {
    entries = List.copyOf(entries);
  }

  /** Number of pages; an empty log has one. */
  public int pages() {
    return Math.toIntExact(Math.max(1, Math.ceilDiv(total, size)));
  }
}
