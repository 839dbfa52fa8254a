package nl.normenkader.profiles.resolve;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** Why an operation does not fit what lies below it. None is ever dropped silently. */
public enum ResolveIssue implements IssueCode {
  /** What is to be changed is no longer there. */
  BEWERKING_DOEL_VERDWENEN,
  /** What stands there is not what was replaced. */
  BEWERKING_WAARDE_VERANDERD,
  /** The id of a new element is already taken. */
  BEWERKING_ID_BESTAAT,
  /** The id of a new element does not begin with the namespace of its layer. */
  BEWERKING_ID_ZONDER_NAAMRUIMTE,
  /** A new order does not name exactly the elements of the list. */
  BEWERKING_VOLGORDE_ONVOLLEDIG,
  /** The same layer lies twice in one stack. */
  LAAG_DUBBEL;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
