package nl.normenkader.profiles.diff;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** How a layer can break the rules of what it lies on. */
public enum ValidityIssue implements IssueCode {
  /** Something closed was changed: a lokale afwijking. */
  RUIMTE_GESLOTEN(Severity.WAARSCHUWING),
  /** A value is none of those to choose from: a lokale afwijking. */
  RUIMTE_GEEN_KEUZE(Severity.WAARSCHUWING),
  /** A value lies outside the limits: a lokale afwijking. */
  RUIMTE_BUITEN_GRENZEN(Severity.WAARSCHUWING),
  /** Something was added where nothing can be added: a lokale afwijking. */
  RUIMTE_GEEN_UITBREIDPUNT(Severity.WAARSCHUWING),
  /** Something was left out that may not be left out: a lokale afwijking. */
  RUIMTE_NIET_FACULTATIEF(Severity.WAARSCHUWING),
  /** A layer leaves more room to the layers below it than it was given. */
  RUIMTE_VERRUIMD(Severity.FOUT),
  /** A layer changed what only a base says of itself. */
  BASISGEGEVEN_GEWIJZIGD(Severity.FOUT),
  /** Something rests on an uitgangspunt that was rejected. */
  UITGANGSPUNT_VERWORPEN(Severity.WAARSCHUWING);

  private final Severity severity;

  ValidityIssue(Severity severity) {
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
