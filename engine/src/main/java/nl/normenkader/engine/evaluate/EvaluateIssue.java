package nl.normenkader.engine.evaluate;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** What can be wrong with a casus, or with what a kader makes of it. */
public enum EvaluateIssue implements IssueCode {
  VRAAG_ONBEKEND,
  ANTWOORD_ONBEKEND,
  ANTWOORD_BUITEN_BEREIK,
  OPGAVE_KEER_ONTBREEKT,
  OPGAVE_KEER_TE_VEEL,
  OPGAVE_NIET_OP_STAP,
  REDEN_VERPLICHT,
  BIJDRAGE_GEEN_EN_WEL,
  KEUZE_ONBEKEND,
  KEUZE_NIET_MOGELIJK,
  ONMOGELIJKE_COMBINATIE,
  GEEN_PROFIEL_PAST,
  MEER_PROFIELEN_PASSEN,
  BELEIDSREGELS_STRIJDIG,
  DUUR_STRIJDIG,
  NETTO_BOVEN_BRUTO,
  IWMO_VOLUME_TE_GROOT,
  UITKOMST_VAN_ANDERE_CASUS,
  BESLUIT_NIET_OP_STAP;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
