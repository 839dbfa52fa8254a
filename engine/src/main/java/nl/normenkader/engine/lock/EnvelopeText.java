package nl.normenkader.engine.lock;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.normenkader.engine.issue.Issue;
import org.jspecify.annotations.Nullable;

/** An {@link Envelope} as it stands in a file: texts that may still be wrong. */
record EnvelopeText(
    String owner,
    @Nullable String gemeente,
    String lockedBy,
    @Nullable String lockedAt,
    @Nullable BaseText base,
    @Nullable String chainHead) {

  record BaseText(String id, String version, String hash) {}

  static EnvelopeText of(Envelope envelope) {
    Envelope.Base base = envelope.base();
    return new EnvelopeText(
        envelope.owner(),
        envelope.gemeente(),
        envelope.lockedBy(),
        envelope.lockedAt() == null ? null : envelope.lockedAt().toString(),
        base == null ? null : new BaseText(base.id(), base.version(), base.hash().text()),
        envelope.chainHead() == null ? null : envelope.chainHead().text());
  }

  void check(List<Issue> issues) {
    if (lockedAt != null && moment(lockedAt) == null) {
      issues.add(Issue.of(LockIssue.SLOT_TIJDSTIP_ONGELDIG, "/omslag/vergrendeldOp", lockedAt));
    }
    if (base != null && Hash.parse(base.hash).isEmpty()) {
      issues.add(Issue.of(LockIssue.SLOT_GEEN_HASH, "/omslag/basis/hash", base.hash));
    }
    if (chainHead != null && Hash.parse(chainHead).isEmpty()) {
      issues.add(Issue.of(LockIssue.SLOT_GEEN_HASH, "/omslag/ketenkop", chainHead));
    }
  }

  Envelope checked() {
    return new Envelope(
        owner,
        gemeente,
        lockedBy,
        lockedAt == null ? null : requireNonNull(moment(lockedAt)),
        base == null ? null : new Envelope.Base(base.id, base.version, new Hash(base.hash)),
        chainHead == null ? null : new Hash(chainHead));
  }

  private static @Nullable Instant moment(String text) {
    try {
      Instant moment = Instant.parse(text);
      return moment.toString().equals(text) && moment.getNano() == 0 ? moment : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
