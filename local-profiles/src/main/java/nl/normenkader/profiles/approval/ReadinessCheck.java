package nl.normenkader.profiles.approval;

import java.util.Set;
import java.util.stream.Collectors;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.resolve.Assessment;
import nl.normenkader.profiles.store.Acceptance;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Rebases;
import nl.normenkader.profiles.workspace.TailoringReader;

/** Says how ready versions are: who approves and who locks asks the same. */
public final class ReadinessCheck {

  private final ProfilesStore store;
  private final TailoringReader reader;
  private final Rebases rebases;
  private final Proofs proofs;

  /** Checks versions in this store. */
  public ReadinessCheck(ProfilesStore store, TailoringReader reader, Proofs proofs) {
    this.store = store;
    this.reader = reader;
    this.rebases = new Rebases(store, reader);
    this.proofs = proofs;
  }

  /** Waits until what can be proved about a version is known; outside any transaction. */
  public void prove(Principal principal, VersieId id) {
    store
        .read(
            principal,
            transaction ->
                reader
                    .versie(transaction, id)
                    .flatMap(versie -> reader.open(transaction, versie))
                    .flatMap(open -> Assessment.of(open.resolution()).ready()))
        .ifPresent(proofs::of);
  }

  /** What stands in the way of a version; a proof that is not known yet is begun. */
  public Readiness of(Transaction transaction, VersieId id, OpenTailoring open) {
    Assessment assessment = Assessment.of(open.resolution());
    Readiness readiness = Readiness.of(open, assessment);
    return readiness
        .and(
            rebases
                .going(transaction, open)
                .map(
                    going -> new Blocker.UnfinishedRebase(going.id(), going.result().open().size()))
                .stream()
                .toList())
        .withProofs(
            assessment.ready().map(kader -> proven(kader, open, accepted(transaction, id))));
  }

  private Proven proven(CompiledNormenkader kader, OpenTailoring open, Set<String> accepted) {
    return new Proven(proofs.now(kader).orElse(null), open.resolution(), accepted);
  }

  private Set<String> accepted(Transaction transaction, VersieId id) {
    return store.approvals().accepted(transaction, id).stream()
        .map(Acceptance::proof)
        .collect(Collectors.toUnmodifiableSet());
  }
}
