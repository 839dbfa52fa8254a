package nl.normenkader.profiles.tailoring;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** What can be wrong with how layers lie on each other. */
public enum TailoringIssue implements IssueCode {
  /** A layer lies, through others, on itself. */
  LAAG_KRINGLOOP,
  /** A layer lies on a layer that is not there. */
  LAAG_ONBEKEND;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
