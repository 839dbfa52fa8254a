package nl.normenkader.profiles.workspace;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** Why something asked for in a tailoring is not done. */
public enum WorkspaceIssue implements IssueCode {
  /** Somebody else changed the same since the asker last looked. */
  GELIJKTIJDIG_GEWIJZIGD,
  /** The base that is asked for does not exist. */
  BASIS_ONBEKEND,
  /** There is nothing of the asker to take back. */
  NIETS_ONGEDAAN_TE_MAKEN,
  /** There is nothing to do again. */
  NIETS_OPNIEUW_TE_DOEN,
  /** A name is empty or too long. */
  NAAM_ONGELDIG,
  /** Whose a base is, is not told. */
  HOUDER_ONTBREEKT,
  /** The number of a regio has four digits. */
  REGIONUMMER_ONGELDIG,
  /** A move to another base goes on already. */
  OVERSTAP_LOOPT_AL,
  /** Moving, or giving it up, needs a reason. */
  OVERSTAP_ZONDER_REDEN,
  /** No way leads from what it stands on to what is asked. */
  OVERSTAP_ONBEREIKBAAR,
  /** A part of a motivering is too long. */
  MOTIVERING_TE_LANG,
  /** A link to a document is no address of a page. */
  DOCUMENTLINK_ONGELDIG,
  /** Merging a branch, or dropping it, needs a reason. */
  AFTAKKING_ZONDER_REDEN,
  /** What is asked for a branch is no branch, or is asked of a branch itself. */
  AFTAKKING_KAN_HIER_NIET;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
