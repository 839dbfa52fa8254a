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
 * @param standings what it stood on, the oldest first; the last one counts
 * @param revision the revision it stands at
 * @param log its operations up to the revision, those on an earlier base included
 * @param resolution the effective configuration, where its values come from, what does not fit
 * @param choices the choices by id
 * @param lockedRevision the revision up to which everything was locked; 0 when nothing was
 * @param versies the versions made of it, the newest first
 */
public record OpenTailoring(
    Tailoring tailoring,
    Gemeente gemeente,
    List<Standing> standings,
    long revision,
    List<LoggedOperation> log,
    Resolution resolution,
    Map<UUID, Choice> choices,
    long lockedRevision,
    List<Versie> versies) {

  public OpenTailoring {
    standings = List.copyOf(standings);
    log = List.copyOf(log);
    choices = Map.copyOf(choices);
    versies = List.copyOf(versies);
  }

  /** A tailoring at this revision, from its whole log. */
  static OpenTailoring of(
      Tailoring tailoring,
      Gemeente gemeente,
      List<Standing> standings,
      long revision,
      List<LoggedOperation> log,
      Map<UUID, Choice> choices,
      long lockedRevision,
      List<Versie> versies) {
    List<Standing> stood = standings.stream().filter(one -> one.from() <= revision).toList();
    List<LoggedOperation> done = log.stream().filter(o -> o.revision() <= revision).toList();
    Standing on = stood.getLast();
    return new OpenTailoring(
        tailoring,
        gemeente,
        stood,
        revision,
        done,
        Resolver.resolve(on.base().tree(), on.with(layer(tailoring, gemeente, on, done))),
        choices,
        Math.min(lockedRevision, revision),
        versies.stream().filter(versie -> versie.revision() <= revision).toList());
  }

  /** What it stands on. */
  public Standing standing() {
    return standings.getLast();
  }

  /** The base it stands on. */
  public BaseKader base() {
    return standing().base();
  }

  /** Its own layer: what it changes on what it stands on. */
  public Layer layer() {
    return layer(tailoring, gemeente, standing(), log);
  }

  private static Layer layer(
      Tailoring tailoring, Gemeente gemeente, Standing on, List<LoggedOperation> log) {
    String kind = gemeente.regio() ? "regio " : "gemeente ";
    return new Layer(
        tailoring.id().toString(),
        kind + gemeente.naam(),
        gemeente.namespace(),
        log.stream().filter(logged -> logged.revision() > on.from()).toList());
  }

  /** The same tailoring as it stood at an earlier revision, on what it stood on then. */
  public OpenTailoring at(long earlier) {
    return of(tailoring, gemeente, standings, earlier, log, choices, lockedRevision, versies);
  }

  /** What ids of elements made here begin with. */
  public String namespace() {
    return gemeente.namespace();
  }

  /** Was/wordt against what it stands on. */
  public WasWordt changes() {
    return WasWordt.of(base(), standing().tree(), resolution, choices);
  }

  /** Was/wordt against how it stood at an earlier revision. */
  public WasWordt changesSince(long earlier) {
    return WasWordt.of(base(), at(earlier).resolution().effective(), resolution, choices);
  }

  /** What was taken back no longer counts, and neither does what was done on an earlier base. */
  public LiveLog live() {
    return LiveLog.of(layer().log());
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
