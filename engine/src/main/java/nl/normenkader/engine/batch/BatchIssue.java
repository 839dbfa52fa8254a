package nl.normenkader.engine.batch;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** What can be wrong with rows of cases. */
public enum BatchIssue implements IssueCode {
  CSV_AANTAL_CELLEN,
  KOLOM_ONBEKEND,
  KOLOM_DUBBEL,
  KOLOM_ONTBREEKT,
  CEL_GEEN_GEHEEL_GETAL,
  CEL_GEEN_JA_OF_NEE;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
