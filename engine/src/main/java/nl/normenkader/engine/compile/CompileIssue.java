package nl.normenkader.engine.compile;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** What can be wrong with a normenkader that is well formed. */
public enum CompileIssue implements IssueCode {
  REKENREGELS_ONBEKEND,
  WAARSCHUWING_VERPLICHT,
  ID_DUBBEL,
  VERWIJZING_ONBEKEND,
  ADRES_ONBEKEND,
  CRVB_STAP_ONTBREEKT,
  GRENS_OVERSCHREDEN,
  GRENZEN_OMGEKEERD,
  BAND_VOLGORDE,
  BEDRAG_NEGATIEF,
  BEDRAG_NIET_OP_STAP,
  KLASSEN_SLUITEN_NIET_AAN,
  KLASSEN_BEGINNEN_TE_HOOG,
  KLASSENTABEL_NODIG,
  COMBINATIE_ONTBREEKT,
  COMBINATIE_DUBBEL,
  VOORWAARDE_NIET_EENDUIDIG,
  AFGELEID_KRINGLOOP,
  PROFIEL_TE_VROEG,
  PROFIEL_VOORWAARDE_ONTBREEKT,
  PROFIEL_VOORWAARDE_TE_VEEL,
  PATROON_ONVOLLEDIG,
  VOORZIENING_IN_TWEE_REEKSEN,
  WEEGFACTOR_ZONDER_BAND,
  ONDERDEEL_IN_TWEE_GROEPEN,
  ONDERDEEL_ANDERE_VOORZIENING,
  GROEP_NEGATIEF,
  MAAT_VERSCHILT,
  VOORRANG_KETEN,
  VOORRANG_TARIEF_OVERLAPT,
  SAMEN_ONVERGELIJKBAAR,
  SAMEN_ONDERGRENS,
  SAMEN_OVERLAPT,
  AFRONDING_GEEN_KAN_NIET,
  ZONDER_OMVANG(Severity.WAARSCHUWING),
  TIJDVAK_MAANDEN,
  DUUR_ONTBREEKT,
  WIJZIGINGSVELD_ONBEKEND,
  WIJZIGINGSVELD_GEEN_GETAL,
  IWMO_CODE_ONBEKEND,
  IWMO_PRODUCT_ONGELDIG,
  IWMO_FREQUENTIE_KAN_NIET,
  IWMO_MAAT_KAN_NIET,
  REKENBEREIK_TE_GROOT;

  private final Severity severity;

  CompileIssue() {
    this(Severity.FOUT);
  }

  CompileIssue(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
