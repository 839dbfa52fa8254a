package nl.normenkader.engine.dmn;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** What stands in the way of telling a normenkader, or a case, in DMN. */
public enum DmnIssue implements IssueCode {
  DMN_GELIJKE_AFSTAND,
  DMN_CASUS_ONVOLLEDIG;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
