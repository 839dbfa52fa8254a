package nl.normenkader.profiles.publication;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** Why there is no configuration to publish or to compute with. */
public enum PublicationIssue implements IssueCode {
  /** No configuration has this hash, or the asker may not see it. */
  CONFIGURATIE_ONBEKEND,
  /** Nothing is in force for the gemeente on that day. */
  GEEN_GELDENDE_CONFIGURATIE,
  /** There is no gemeente with this code on that day. */
  GEMEENTE_ONBEKEND,
  /** An event misses what it stands on, or its dates do not fit. */
  GEBEURTENIS_ONVOLLEDIG,
  /** What is to be set aside is no element of the locked configuration. */
  BUITEN_TOEPASSING_ONBEKEND,
  /** Without the element the configuration cannot be computed with. */
  BUITEN_TOEPASSING_NIET_MOGELIJK;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.FOUT;
  }
}
