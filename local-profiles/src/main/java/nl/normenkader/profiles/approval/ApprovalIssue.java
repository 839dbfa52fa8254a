package nl.normenkader.profiles.approval;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** What stands in the way of a version. */
public enum ApprovalIssue implements IssueCode {
  /** A change beyond what the base covers has nothing of its own that carries it. */
  AFWIJKING_ZONDER_ONDERBOUWING,
  /** A choice misses its reason, its ground or the kind of its onderbouwing. */
  KEUZE_ZONDER_MOTIVERING,
  /** Who sends a version back says why. */
  REDEN_ONTBREEKT,
  /** What can be proved about all cases is not known yet. */
  BEWIJS_LOOPT,
  /** Going on without a proof needs a reason. */
  AANVAARDING_ZONDER_REDEN,
  /** The layer below is not locked: it may still change. */
  LAAG_NIET_VERGRENDELD,
  /** A move to another base is not finished. */
  OVERSTAP_NIET_AF,
  /** A remark is empty or too long. */
  OPMERKING_ONGELDIG,
  /** A version that was not submitted cannot be judged. */
  VERSIE_NIET_INGEDIEND;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
