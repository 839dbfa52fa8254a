package nl.normenkader.engine.cli;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** What can be wrong with a command or with the files it is given. */
enum CliIssue implements IssueCode {
  OPDRACHT_ONTBREEKT,
  OPDRACHT_ONBEKEND,
  OPTIE_ONTBREEKT,
  OPTIE_ONBEKEND,
  OPTIE_DUBBEL,
  OPTIE_ONGELDIG,
  BESTAND_ONTBREEKT,
  BESTAND_TE_GROOT,
  BESTAND_SOORT_ONBEKEND,
  UITVOER_NIET_TE_SCHRIJVEN,
  SLEUTEL_ONLEESBAAR,
  SLEUTEL_ONTBREEKT,
  KADER_ONBEKEND,
  CASUSSEN_LEEG,
  REGEL_TE_LANG,
  CSV_ONLEESBAAR,
  PROGRAMMA_STORING;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
