package nl.normenkader.engine.analyse;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/**
 * What is proved about a configuration; each page says what is wrong when it does not hold. What
 * needs no search is proved before a configuration is compiled at all: bands on the step grid,
 * klassen that join, one row for every combination, the steps of ECLI:NL:CRVB:2018:819.
 */
public enum AnalyseIssue implements IssueCode {
  /** For every case some profiel of a reeks fits. */
  PROFIEL_GAT,
  /** For no case more than one profiel of a reeks fits. */
  PROFIEL_OVERLAP,
  /** A profiel fits some case. */
  PROFIEL_ONBEREIKBAAR(Severity.WAARSCHUWING),
  /** A heavier niveau never leads to a lighter profiel, for best fit. */
  PROFIEL_DAALT(Severity.WAARSCHUWING),
  /** A heavier niveau never lowers the omvang. */
  OMVANG_DAALT(Severity.WAARSCHUWING),
  /** Some omvang lies in a klasse. */
  KLASSE_ONBEREIKBAAR(Severity.WAARSCHUWING),
  /** A rule acts in some case. */
  REGEL_ONBEREIKBAAR(Severity.WAARSCHUWING),
  /** A rule that acts changes something in some case. */
  REGEL_ZONDER_GEVOLG(Severity.WAARSCHUWING),
  /** A rule that acts or changes something only where the kader says that no case can be. */
  REGEL_ACHTER_ONMOGELIJK(Severity.INFORMATIE),
  /** A row of a combination table is read in some case. */
  RIJ_ONBEREIKBAAR(Severity.WAARSCHUWING),
  /** A weegfactor changes something in some case. */
  WEEGFACTOR_ZONDER_GEVOLG(Severity.WAARSCHUWING),
  /** Help of others never makes the omvang larger. */
  NETTO_KAN_BOVEN_BRUTO,
  /** No rule grants what another bars, and no bounds on months exclude each other. */
  REGELS_KUNNEN_BOTSEN,
  /** Between the bands of two profielen no omvang is left out. */
  BAND_GAT(Severity.WAARSCHUWING),
  /** A question can make a difference. */
  VRAAG_ZONDER_INVLOED(Severity.WAARSCHUWING),
  /** Something was not decided within the limits. */
  BEWIJS_ONBESLIST;

  private final Severity severity;

  AnalyseIssue() {
    this(Severity.FOUT);
  }

  AnalyseIssue(Severity severity) {
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
