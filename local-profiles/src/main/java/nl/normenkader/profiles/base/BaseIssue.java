package nl.normenkader.profiles.base;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** What can be wrong with a base kader as something to tailor. */
public enum BaseIssue implements IssueCode {
  /** Two equally specific statements about the room for change of one element differ. */
  WIJZIGINGSRUIMTE_DUBBELZINNIG;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.WAARSCHUWING;
  }
}
