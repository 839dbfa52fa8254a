package nl.normenkader.profiles.bundle;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** Why a bundle is not made, taken in or brought back. */
public enum BundleIssue implements IssueCode {
  /** The file is no bundle, or of a form this version does not know. */
  BUNDEL_FORMAAT_ONBEKEND,
  /** Something in the file was changed outside the application. */
  BUNDEL_GEWIJZIGD,
  /** The bundle is of another gemeente. */
  BUNDEL_ANDERE_GEMEENTE,
  /** The base that the bundle stands on is not here, or has other content. */
  BUNDEL_BASIS_ONBEKEND,
  /** The bundle did not leave from this tailoring. */
  BUNDEL_VREEMD,
  /** An operation in the bundle does not fit on its base. */
  BUNDEL_PAST_NIET,
  /** Somebody changed something elsewhere who has no account here. */
  BUNDEL_MAKER_ONBEKEND,
  /** A motivering was written in both places. */
  BUNDEL_MOTIVERING_BEIDE,
  /** A tailoring that stands on another layer, or a branch, does not travel. */
  BUNDEL_REIST_NIET;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
