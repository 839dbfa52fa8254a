package nl.normenkader.profiles.workspace;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.format.Scalar;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.store.JournalEntry;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.UuidText;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import org.jspecify.annotations.Nullable;

/** Something that happens in a merge: questions are answered, it is carried out, or given up. */
public sealed interface MergeEvent
    permits MergeEvent.MergeBegun,
        MergeEvent.MotiveringChosen,
        MergeEvent.MakerRecognised,
        MergeEvent.MergeApplied,
        MergeEvent.MergeDropped,
        RebaseEvent.ConflictDecided {

  /** The number of the form written today; each older number stays readable. */
  int FORMAT = 1;

  /** What is to be merged. */
  record MergeBegun(MergeSource source) implements MergeEvent {}

  /** Of two motiveringen of one choice this one counts. */
  record MotiveringChosen(
      Number choice,
      @Nullable String reason,
      @Nullable String grond,
      @Nullable Onderbouwing onderbouwing,
      @Nullable String document)
      implements MergeEvent {

    static MotiveringChosen of(UUID choice, Motivering chosen) {
      URI document = chosen.document();
      return new MotiveringChosen(
          new Number(choice),
          chosen.reason().isEmpty() ? null : chosen.reason(),
          chosen.ground().isEmpty() ? null : chosen.ground(),
          chosen.onderbouwing(),
          document == null ? null : document.toString());
    }

    Motivering motivering() {
      return new Motivering(
          reason == null ? "" : reason,
          grond == null ? "" : grond,
          onderbouwing,
          document == null ? null : URI.create(document));
    }
  }

  /** Who worked elsewhere is this account here. */
  record MakerRecognised(Number maker, Number account) implements MergeEvent {

    static MakerRecognised of(UUID maker, AccountId account) {
      return new MakerRecognised(new Number(maker), new Number(account.value()));
    }
  }

  /**
   * It is carried out.
   *
   * @param revision of the tailoring after it
   */
  record MergeApplied(long revision, @Nullable String reason) implements MergeEvent {}

  /** It does not happen. */
  record MergeDropped(String reason) implements MergeEvent {}

  /** The number of somebody or something, as the journal keeps it. */
  record Number(UUID value) implements Scalar {
    public static Optional<Number> ofJson(Json json) {
      return UuidText.read(json).map(Number::new);
    }

    public static Json.Obj schema() {
      return UuidText.schema();
    }

    @Override
    public Json toJson() {
      return UuidText.of(value);
    }
  }

  /** How an event is kept. */
  static Payload payload(MergeEvent event) {
    return new Payload(FORMAT, CanonicalJson.bytes(RecordBinding.write((Record) event)));
  }

  /** The event an entry keeps. */
  static MergeEvent read(JournalEntry entry) {
    if (entry.payload().format() != FORMAT) {
      throw new IllegalStateException("no step of a merge of a known format: " + entry.payload());
    }
    return RecordBinding.read(
            MergeEvent.class, JsonReader.read(entry.payload().bytes()).orElseThrow())
        .orElseThrow();
  }
}
