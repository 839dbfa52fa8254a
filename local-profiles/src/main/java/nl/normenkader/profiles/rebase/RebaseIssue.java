package nl.normenkader.profiles.rebase;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** What stands in the way of a layer on its new base. */
public enum RebaseIssue implements IssueCode {
  /** A conflict that nobody decided yet. */
  OVERSTAP_ONBESLIST,
  /** A conflict that became another one after it was decided. */
  OVERSTAP_BESLUIT_VEROUDERD,
  /** An operation that already did not fit on the old base. */
  OVERSTAP_PASTE_AL_NIET,
  /** A decision about a conflict that there is not. */
  OVERSTAP_CONFLICT_ONBEKEND,
  /** A way out that this conflict does not have. */
  OVERSTAP_KEUZE_KAN_NIET;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
