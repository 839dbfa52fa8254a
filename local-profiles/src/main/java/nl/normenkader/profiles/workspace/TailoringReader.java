package nl.normenkader.profiles.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.Ground;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.Slot;
import nl.normenkader.profiles.store.StoredOperation;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.tailoring.LoggedOperation;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.OperationPayload;

/** From the rows of the store to an open tailoring, with the layers it stands on. */
public final class TailoringReader {

  private final ProfilesStore store;
  private final BaseCatalogue bases;
  private final Clock clock;

  /**
   * Reads from this store.
   *
   * @param clock says what day it is, for the state of versions
   */
  public TailoringReader(ProfilesStore store, BaseCatalogue bases, Clock clock) {
    this.store = store;
    this.bases = bases;
    this.clock = clock;
  }

  /** The tailoring as it stands now; nothing when the principal may not see it. */
  public Optional<OpenTailoring> open(Transaction transaction, TailoringId id) {
    return store.tailorings().find(transaction, id).map(found -> open(transaction, found));
  }

  /** The tailoring as a version holds it. */
  public Optional<OpenTailoring> open(Transaction transaction, Versie versie) {
    return open(transaction, versie.tailoring()).map(open -> open.at(versie.revision()));
  }

  /** A version, in its state of today. */
  public Optional<Versie> versie(Transaction transaction, VersieId id) {
    return store.versies().find(transaction, id, today());
  }

  /** The bases that tailorings stand on. */
  public BaseCatalogue bases() {
    return bases;
  }

  /** The day it is. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private OpenTailoring open(Transaction transaction, Tailoring tailoring) {
    Gemeente gemeente =
        store
            .gemeenten()
            .find(transaction, tailoring.gemeente())
            .orElseThrow(() -> missing(tailoring));
    List<Versie> versies = store.versies().ofTailoring(transaction, tailoring.id(), today());
    return OpenTailoring.of(
        tailoring,
        gemeente,
        store.tailorings().grounds(transaction, tailoring.id()).stream()
            .map(ground -> standing(transaction, tailoring, ground))
            .toList(),
        tailoring.revision(),
        logged(store.tailorings().log(transaction, tailoring.id())),
        choices(transaction, tailoring.id()),
        lockedRevision(transaction, tailoring.id(), versies),
        versies);
  }

  private Standing standing(Transaction transaction, Tailoring tailoring, Ground ground) {
    BaseKader base =
        bases.find(ground.baseId(), ground.baseVersion()).orElseThrow(() -> missing(tailoring));
    VersieId parent = ground.parent();
    if (parent == null) {
      return Standing.of(ground.from(), base, List.of(), null);
    }
    Versie versie = versie(transaction, parent).orElseThrow(() -> missing(tailoring));
    return Standing.of(ground.from(), base, layers(transaction, versie), versie);
  }

  /** The layers of a version, those it stands on first. */
  List<Layer> layers(Transaction transaction, Versie versie) {
    OpenTailoring below =
        open(transaction, versie)
            .orElseThrow(() -> new IllegalStateException("a layer is gone: " + versie));
    return below.standing().with(below.layer());
  }

  private Map<UUID, Choice> choices(Transaction transaction, TailoringId id) {
    Map<UUID, Choice> choices = new LinkedHashMap<>();
    for (var stored : store.choices().ofTailoring(transaction, id)) {
      choices.put(
          stored.id().value(),
          new Choice(
              stored.id().value(),
              stored.titel(),
              new Motivering(
                  stored.reden(), stored.grond(), stored.onderbouwing(), stored.document())));
    }
    return choices;
  }

  private long lockedRevision(Transaction transaction, TailoringId id, List<Versie> versies) {
    List<VersieId> locked =
        store.slots().ofTailoring(transaction, id).stream().map(Slot::versie).toList();
    return versies.stream()
        .filter(versie -> locked.contains(versie.id()))
        .mapToLong(Versie::revision)
        .max()
        .orElse(0);
  }

  /** The operations of a log; that a tailoring moved to another base is none of them. */
  private static List<LoggedOperation> logged(List<StoredOperation> log) {
    return log.stream().filter(stored -> !isMove(stored)).map(TailoringReader::logged).toList();
  }

  /** The operations that count on what a tailoring stands on since its last move. */
  public static List<LoggedOperation> sinceMove(List<StoredOperation> log) {
    long from =
        log.stream()
            .filter(TailoringReader::isMove)
            .mapToLong(StoredOperation::revision)
            .max()
            .orElse(0);
    return logged(log).stream().filter(logged -> logged.revision() > from).toList();
  }

  private static boolean isMove(StoredOperation stored) {
    return stored.kind().equals(Moves.KIND);
  }

  private static LoggedOperation logged(StoredOperation stored) {
    return new LoggedOperation(
        stored.id().value(),
        stored.revision(),
        stored.choice().value(),
        stored.author().value(),
        stored.session(),
        stored.undoes(),
        stored.at(),
        OperationPayload.read(stored.payload().bytes()));
  }

  private static IllegalStateException missing(Tailoring tailoring) {
    return new IllegalStateException(
        "tailoring %s stands on %s %s for gemeente %s, of which one is gone"
            .formatted(
                tailoring.id(), tailoring.baseId(), tailoring.baseVersion(), tailoring.gemeente()));
  }
}
