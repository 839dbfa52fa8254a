package nl.normenkader.profiles.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.format.Scalar;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.DecisionKind;
import nl.normenkader.profiles.rebase.PlacedValue;
import nl.normenkader.profiles.store.JournalEntry;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.UuidText;
import nl.normenkader.profiles.store.VersieId;
import org.jspecify.annotations.Nullable;

/** Something that happens in a rebase: it is begun, conflicts are decided, it is carried out. */
public sealed interface RebaseEvent {

  /** The number of the form written today; each older number stays readable. */
  int FORMAT = 1;

  /**
   * To what the tailoring is to move.
   *
   * @param base id of the kader
   * @param version of the kader
   * @param parent version of the layer below; absent when it stands on the kader itself
   */
  record RebaseBegun(String base, String version, @Nullable ParentRef parent)
      implements RebaseEvent {}

  /**
   * One conflict is decided; the last time counts.
   *
   * @param seen fingerprint of the conflict that was decided on
   * @param way the way out that was taken
   */
  record ConflictDecided(
      String conflict, String seen, DecisionKind way, List<ProposedEdit> values, String reason)
      implements RebaseEvent, MergeEvent {
    public ConflictDecided {
      values = List.copyOf(values);
    }

    static ConflictDecided of(Decision decision) {
      return new ConflictDecided(
          decision.conflict(),
          decision.seen().text(),
          decision.kind(),
          decision.values().stream()
              .map(
                  value ->
                      new ProposedEdit(
                          new Edit.Value(new UUID(0, 0), value.place(), value.value())))
              .toList(),
          decision.reason());
    }

    Decision decision() {
      return new Decision(
          conflict,
          new Hash(seen),
          way,
          values.stream()
              .map(value -> (Edit.Value) value.edit())
              .map(value -> new PlacedValue(value.place(), value.value()))
              .toList(),
          reason);
    }
  }

  /**
   * It is carried out.
   *
   * @param revision of the entry of the log that moved the tailoring
   */
  record RebaseApplied(long revision) implements RebaseEvent {}

  /** It does not happen. */
  record RebaseDropped(String reason) implements RebaseEvent {}

  /** A version of the layer below, as the journal names it. */
  record ParentRef(VersieId id) implements Scalar {
    public static Optional<ParentRef> ofJson(Json json) {
      return UuidText.read(json).map(VersieId::new).map(ParentRef::new);
    }

    public static Json.Obj schema() {
      return UuidText.schema();
    }

    @Override
    public Json toJson() {
      return UuidText.of(id.value());
    }
  }

  /** How an event is kept. */
  static Payload payload(RebaseEvent event) {
    return new Payload(FORMAT, CanonicalJson.bytes(RecordBinding.write((Record) event)));
  }

  /** The event an entry keeps. */
  static RebaseEvent read(JournalEntry entry) {
    if (entry.payload().format() != FORMAT) {
      throw new IllegalStateException("no step of a rebase of a known format: " + entry.payload());
    }
    return RecordBinding.read(
            RebaseEvent.class, JsonReader.read(entry.payload().bytes()).orElseThrow())
        .orElseThrow();
  }
}
