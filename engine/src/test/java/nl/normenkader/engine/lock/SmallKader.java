package nl.normenkader.engine.lock;

import static java.util.Objects.requireNonNull;

import java.net.URISyntaxException;
import java.nio.file.Path;
import nl.normenkader.engine.format.KaderFolder;
import nl.normenkader.engine.model.Normenkader;

/** The smallest whole kader, for tests in which what it says does not matter. */
public final class SmallKader {

  private SmallKader() {}

  /** Its folder of source files. */
  public static Path folder() {
    try {
      return Path.of(requireNonNull(SmallKader.class.getResource("/kader/klein/1.0")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The kader itself. */
  public static Normenkader read() {
    return KaderFolder.read(Normenkader.class, folder()).orElseThrow();
  }
}
