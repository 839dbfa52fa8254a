package nl.normenkader.profiles.session;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** Why something cannot be done in a session. */
public enum SessionIssue implements IssueCode {
  /** There is no such point on the agenda. */
  AGENDAPUNT_ONBEKEND,
  /** Somebody else decided the point already. */
  AGENDAPUNT_BESLIST,
  /** There is no such option at the point. */
  MOGELIJKHEID_ONBEKEND,
  /** Nobody with this number takes part. */
  DEELNEMER_ONBEKEND,
  /** Words that are needed are missing, or there are too many. */
  SESSIE_TEKST_ONGELDIG,
  /** A session without anybody in it cannot be signed off. */
  SESSIE_ZONDER_DEELNEMERS;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
