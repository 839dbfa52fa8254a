package nl.normenkader.engine.lock;

import java.util.Locale;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.Severity;

/** How a lock can be damaged, or not be believed. */
public enum LockIssue implements IssueCode {
  SLOT_FORMAAT_ONBEKEND,
  SLOT_NIET_CANONIEK,
  SLOT_HASH_KLOPT_NIET,
  SLOT_CONTROLE_KLOPT_NIET,
  SLOT_GEEN_HASH,
  SLOT_TIJDSTIP_ONGELDIG,
  SLOT_GEEN_SLEUTEL,
  SLOT_GEEN_HANDTEKENING,
  SLOT_HANDTEKENING_VALS,
  SLOT_SLEUTEL_ONBEKEND,
  SLOT_NIET_ONDERTEKEND;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A signature that cannot be judged, or that is not there, stops nobody from practising. */
  @Override
  public Severity severity() {
    return switch (this) {
      case SLOT_SLEUTEL_ONBEKEND, SLOT_NIET_ONDERTEKEND -> Severity.WAARSCHUWING;
      default -> Severity.FOUT;
    };
  }
}
