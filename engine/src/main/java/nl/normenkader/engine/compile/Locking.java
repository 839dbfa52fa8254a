package nl.normenkader.engine.compile;

import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.lock.Envelope;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.SigningKey;
import nl.normenkader.engine.model.Normenkader;
import org.jspecify.annotations.Nullable;

/** Makes locks: nothing is locked that cannot be computed with. */
public final class Locking {

  private Locking() {}

  /**
   * The lock of this normenkader, or everything that is wrong with it. Warnings do not stop a lock.
   *
   * @param key signs the lock; absent: the lock is for practice only
   */
  public static Checked<LockedConfiguration> lock(
      Normenkader kader, Envelope envelope, @Nullable SigningKey key) {
    LockedConfiguration unsigned = LockedConfiguration.seal(kader, envelope, null);
    Checked<CompiledNormenkader> compiled = Compiler.compile(unsigned.kader(), unsigned.hash());
    return compiled.value().isEmpty()
        ? Checked.failed(compiled.issues())
        : Checked.of(LockedConfiguration.seal(kader, envelope, key), compiled.issues());
  }

  /** The lock of what this JSON tells, or everything that is wrong with it. */
  public static Checked<LockedConfiguration> lock(
      Json.Obj content, Envelope envelope, @Nullable SigningKey key) {
    Checked<Normenkader> kader = RecordBinding.read(Normenkader.class, content);
    return kader
        .value()
        .map(sound -> lock(sound, envelope, key))
        .orElseGet(() -> Checked.failed(kader.issues()));
  }
}
