package nl.normenkader.engine.cli;

import java.nio.file.Path;
import nl.normenkader.engine.compile.Locking;
import nl.normenkader.engine.format.KaderFolder;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.lock.Envelope;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.model.Normenkader;

/** The lock that the command line makes of a folder: unsigned, for practice only. */
final class PracticeLock {
  private PracticeLock() {}

  /** The same folder gives the same bytes, so who and when are fixed words. */
  static Checked<LockedConfiguration> of(Path folder) {
    Checked<Normenkader> source = KaderFolder.read(Normenkader.class, folder);
    return source
        .value()
        .map(
            kader ->
                Locking.lock(
                    kader, Envelope.reproducible("Oefenbestand", "de opdrachtregel"), null))
        .orElseGet(() -> Checked.failed(source.issues()));
  }
}
