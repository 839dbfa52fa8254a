package nl.normenkader.profiles.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.store.LicensedBase;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.Sha256;

/**
 * Bases that a holder of rights gave to who runs this installation, as a locked file. They are read
 * once and remembered: what was taken in never changes.
 *
 * @see "Design decision: adr/0021-a-licensed-base-is-taken-in-as-a-locked-file.md"
 */
public final class LicensedBases implements BaseCatalogue.Licensed {

  private static final Principal READING = Principal.system(Principal.Job.INSTALLATIE);

  private static final BaseCatalogue SHIPPED = BaseCatalogue.shipped();

  private final ProfilesStore store;
  private final List<BaseKader> known = new ArrayList<>();

  /** The bases in this store; reads them. */
  public LicensedBases(ProfilesStore store) {
    this.store = store;
    again();
  }

  @Override
  public synchronized List<BaseKader> known() {
    return List.copyOf(known);
  }

  @Override
  public synchronized List<BaseKader> again() {
    for (LicensedBase stored : store.read(READING, store.bases()::all)) {
      if (known.stream().noneMatch(base -> stored(base.hash()).equals(stored.hash()))) {
        known.add(BaseKader.of(read(stored)));
      }
    }
    return List.copyOf(known);
  }

  /** What was taken in, by whom and of whom. */
  public List<LicensedBase> all(Principal principal) {
    return store.read(principal, store.bases()::all);
  }

  /**
   * Takes a base in. The same content again changes nothing.
   *
   * @param file a locked configuration as its holder gave it
   * @param holder who allowed its use here
   */
  public Answer<BaseKader> take(Principal principal, byte[] file, String holder) {
    if (holder.isBlank() || holder.length() > Tailorings.MAX_NAME) {
      return Answer.refused(Issue.of(WorkspaceIssue.HOUDER_ONTBREEKT, "", Tailorings.MAX_NAME));
    }
    Checked<LockedConfiguration> locked = LockFile.read(file);
    Optional<LockedConfiguration> sound = locked.value();
    if (sound.isEmpty()) {
      return Answer.refused(locked.issues());
    }
    Checked<CompiledNormenkader> compiled = Compiler.open(sound.get());
    if (compiled.value().isEmpty()) {
      return Answer.refused(compiled.issues().stream().filter(Issue::isError).toList());
    }
    BaseKader base = BaseKader.of(sound.get().kader());
    Optional<BaseKader> shipped = SHIPPED.find(base.id(), base.version());
    if (shipped.isPresent()) {
      return shipped.get().hash().equals(base.hash())
          ? Answer.granted(base)
          : Answer.refused(RefusalCode.BASISKADER_BESTAAT);
    }
    Answer<BaseKader> taken =
        Answer.attempt(
            store,
            principal,
            transaction -> {
              Sha256 hash = stored(base.hash());
              if (store.bases().all(transaction).stream().noneMatch(b -> b.hash().equals(hash))) {
                store
                    .bases()
                    .add(
                        transaction,
                        base.id(),
                        base.version(),
                        hash,
                        CanonicalJson.bytes(base.tree().root()),
                        holder.strip());
              }
              return Answer.granted(base);
            });
    taken.value().ifPresent(one -> again());
    return taken;
  }

  private static Sha256 stored(Hash hash) {
    return new Sha256(hash.text().substring("sha256:".length()));
  }

  private static Normenkader read(LicensedBase stored) {
    return RecordBinding.read(Normenkader.class, JsonReader.read(stored.content()).orElseThrow())
        .orElseThrow();
  }
}
