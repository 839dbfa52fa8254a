package nl.normenkader.ui.rest;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** What can be wrong with a request before anybody looks at the casus in it. */
public enum RestIssue implements IssueCode {
  SLEUTEL_ONTBREEKT(401),
  SLEUTEL_ONGELDIG(401),
  GEEN_TOEGANG(403),
  ADRES_ONBEKEND(404),
  METHODE_NIET_TOEGESTAAN(405),
  ANTWOORD_NIET_MOGELIJK(406),
  VERZOEK_TE_GROOT(413),
  INHOUD_NIET_JSON(415),
  PARAMETER_ONGELDIG(400),
  INVOER_ONJUIST(400),
  INTERNE_FOUT(500);

  private final int status;

  RestIssue(int status) {
    this.status = status;
  }

  /** The HTTP status that goes with it. */
  public int status() {
    return status;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
