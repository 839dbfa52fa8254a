package nl.normenkader.profiles.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.tailoring.LiveLog;
import nl.normenkader.profiles.tailoring.LoggedOperation;

/**
 * A tailoring as it stands at one revision: everything a screen shows of it.
 *
 * @param log its operations up to the revision
 * @param resolution the effective configuration, where its values come from, what does not fit
 * @param choices the choices by id
 * @param lockedRevision the revision up to which everything was locked; 0 when nothing was
 * @param versies the versions made of it, the newest first
 */
public record OpenTailoring(
    Tailoring tailoring,
    Gemeente gemeente,
    BaseKader base,
    List<LoggedOperation> log,
    Resolution resolution,
    Map<UUID, Choice> choices,
    long lockedRevision,
    List<Versie> versies) {

  public OpenTailoring {
    log = List.copyOf(log);
    choices = Map.copyOf(choices);
    versies = List.copyOf(versies);
  }

  /** The revision it stands at. */
  public long revision() {
    return log.isEmpty() ? 0 : log.getLast().revision();
  }

  /** The layer of the gemeente. */
  public Layer layer() {
    return layerUpTo(revision());
  }

  /** The same tailoring as it stood at an earlier revision. */
  public OpenTailoring at(long revision) {
    Layer layer = layerUpTo(revision);
    return new OpenTailoring(
        tailoring,
        gemeente,
        base,
        layer.log(),
        Resolver.resolve(base.tree(), List.of(layer)),
        choices,
        Math.min(lockedRevision, revision),
        versies.stream().filter(versie -> versie.revision() <= revision).toList());
  }

  private Layer layerUpTo(long revision) {
    return new Layer(
        tailoring.id().toString(),
        "gemeente " + gemeente.naam(),
        namespace(),
        log.stream().filter(logged -> logged.revision() <= revision).toList());
  }

  /** What ids of elements made here begin with. */
  public String namespace() {
    return "gm" + gemeente.code();
  }

  /** Was/wordt against the base. */
  public WasWordt changes() {
    return WasWordt.of(base, base.tree(), resolution, choices);
  }

  /** Was/wordt against how it stood at an earlier revision. */
  public WasWordt changesSince(long revision) {
    return WasWordt.of(base, at(revision).resolution().effective(), resolution, choices);
  }

  /** What was taken back no longer counts. */
  public LiveLog live() {
    return LiveLog.of(log);
  }

  /** Choices since the last lock of which something still counts, in the order they were made. */
  public List<Choice> openChoices() {
    return live().operations().stream()
        .filter(logged -> logged.revision() > lockedRevision)
        .map(logged -> choices.get(logged.choice()))
        .filter(choice -> choice != null)
        .distinct()
        .toList();
  }

  /** Those of them whose motivering is not complete. */
  public List<Choice> choicesWithoutMotivering() {
    return openChoices().stream().filter(choice -> !choice.motivering().isComplete()).toList();
  }

  /** What this account would take back. */
  public Optional<LoggedOperation> undoable(AccountId account) {
    return live().lastOf(account.value()).filter(o -> o.revision() > lockedRevision);
  }

  /** What this account would do again. */
  public Optional<LoggedOperation> redoable(AccountId account) {
    return live().lastTakenBackBy(account.value());
  }
}
