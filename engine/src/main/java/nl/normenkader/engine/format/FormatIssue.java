package nl.normenkader.engine.format;

import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** What can be wrong with a text before anybody looks at what it says. */
public enum FormatIssue implements IssueCode {
  JSON_ONLEESBAAR,
  JSON_DUBBELE_SLEUTEL,
  JSON_GEEN_GEHEEL_GETAL,
  JSON_TE_DIEP,
  JSON_TE_GROOT,
  TEKST_GEEN_UTF8,
  TEKST_HALF_TEKEN,
  VELD_ONTBREEKT,
  VELD_ONBEKEND,
  VELD_VERKEERDE_SOORT,
  WAARDE_ONBEKEND,
  WAARDE_BUITEN_BEREIK,
  TEKST_LEEG,
  TEKST_TE_LANG,
  ID_ONGELDIG,
  DATUM_ONGELDIG,
  BEDRAG_ONGELDIG,
  BESTAND_ONLEESBAAR,
  SECTIE_DUBBEL;

  @Override
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
