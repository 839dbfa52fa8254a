package nl.normenkader.profiles.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.resolve.Assessment;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.OpenTailoring;
import org.jspecify.annotations.Nullable;

/** Computing cases with locked configurations, and on trial with a concept. */
public final class Computations {

  /** Compiled configurations kept ready; an installation computes with a few at a time. */
  private static final int READY = 256;

  private final Configurations configurations;
  private final Map<Key, CompiledNormenkader> ready = new ConcurrentHashMap<>();

  /** What is computed with: what was locked, and what of it is not applied. */
  private record Key(Hash hash, List<LockEvent.BuitenToepassing> aside) {}

  /** Computes with what is found there. */
  public Computations(Configurations configurations) {
    this.configurations = configurations;
  }

  /**
   * A computed case.
   *
   * @param outcome what the engine advises, or what is wrong with the case
   * @param compiled the configuration it was computed with
   * @param practice proefdraaien: no reference to it can motivate a decision; said everywhere
   * @param lock the lock it was computed with; absent for a shipped kader or a concept
   */
  public record Computation(
      Checked<Outcome> outcome,
      CompiledNormenkader compiled,
      boolean practice,
      @Nullable LockView lock) {}

  /**
   * Computes with the content of this hash, exactly as it was locked. Several gemeenten may have
   * locked the same content, so what one of them set aside says nothing here.
   */
  public Answer<Computation> byHash(Principal principal, Hash hash, Casus casus) {
    return configurations
        .byHash(principal, hash)
        .then(found -> Answer.granted(computed(found, casus, List.of())));
  }

  /**
   * Computes with what is in force for a gemeente on the peildatum of the case.
   *
   * @param knownAt as this system knew it then; null: as it knows now
   */
  public Answer<Computation> inForce(
      Principal principal, String code, Casus casus, @Nullable Instant knownAt) {
    return configurations
        .inForce(principal, code, casus.peildatum(), knownAt)
        .then(
            found ->
                Answer.granted(
                    computed(found.found(), casus, setAside(found.found(), casus, knownAt))));
  }

  /** Computes with a tailoring as it stands, on trial; tells its problems when it cannot be. */
  public static Answer<Computation> onTrial(OpenTailoring open, Casus casus) {
    Assessment assessment = Assessment.of(open.resolution());
    CompiledNormenkader compiled = assessment.compiled();
    return compiled == null
        ? Answer.refused(assessment.errors())
        : Answer.granted(new Computation(Engine.evaluate(compiled, casus), compiled, true, null));
  }

  private static List<LockEvent.BuitenToepassing> setAside(
      Configurations.Found found, Casus casus, @Nullable Instant knownAt) {
    LockView lock = found.lock();
    return lock == null ? List.of() : lock.notApplied(casus.peildatum(), knownAt);
  }

  private Computation computed(
      Configurations.Found found, Casus casus, List<LockEvent.BuitenToepassing> aside) {
    CompiledNormenkader compiled = compiled(found.configuration(), aside);
    return new Computation(
        Engine.evaluate(compiled, casus), compiled, found.practice(), found.lock());
  }

  /** Compiling the same content again gives the same, so losing a few costs only time. */
  private CompiledNormenkader compiled(
      LockedConfiguration locked, List<LockEvent.BuitenToepassing> aside) {
    if (ready.size() >= READY) {
      ready.clear();
    }
    return ready.computeIfAbsent(
        new Key(locked.hash(), aside), key -> SetAside.compiled(locked, aside).orElseThrow());
  }
}
