package nl.normenkader.profiles.session;

import java.time.Instant;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.store.JournalEntry;
import nl.normenkader.profiles.store.Payload;

/** An event of a session, by whom and when: how it is kept and read back. */
record SessionEntry(SessionEvent event, AccountId by, Instant at) {

  /** The number of the form written today; each older number stays readable. */
  static final int FORMAT = 1;

  static Payload payload(SessionEvent event) {
    return new Payload(FORMAT, CanonicalJson.bytes(RecordBinding.write((Record) event)));
  }

  static SessionEntry read(JournalEntry entry) {
    if (entry.payload().format() != FORMAT) {
      throw new IllegalStateException("no session event of a known format: " + entry.payload());
    }
    SessionEvent event =
        RecordBinding.read(
                SessionEvent.class, JsonReader.read(entry.payload().bytes()).orElseThrow())
            .orElseThrow();
    return new SessionEntry(event, entry.by(), entry.at());
  }
}
