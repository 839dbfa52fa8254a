package nl.normenkader.engine.lock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.KaderFolder;
import nl.normenkader.engine.model.Normenkader;
import org.jspecify.annotations.Nullable;

/** A kader that comes with the product; read when it is first asked for. */
public final class ShippedKader {

  private static final Envelope ENVELOPE =
      Envelope.reproducible("Meegeleverd met het product", "het product");

  private final String id;
  private final String version;
  private final String root;
  private final List<String> files;
  private @Nullable LockedConfiguration locked;

  ShippedKader(String id, String version, String root, List<String> files) {
    this.id = id;
    this.version = version;
    this.root = root;
    this.files = files;
  }

  /** Its stable name, the same in every version. */
  public String id() {
    return id;
  }

  /** Which state of it this is. */
  public String version() {
    return version;
  }

  /** How it is named in commands and routes: {@code id/version}. */
  public String name() {
    return id + "/" + version;
  }

  /** The normenkader itself. */
  public Normenkader kader() {
    return locked().kader();
  }

  /** The kader as an unsigned lock whose bytes are the same on every machine. */
  public synchronized LockedConfiguration locked() {
    if (locked == null) {
      locked = LockedConfiguration.seal(read(), ENVELOPE, null);
    }
    return locked;
  }

  private Normenkader read() {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    for (String file : files) {
      bytes.put(file, resource(root + "/" + name() + "/" + file));
    }
    Normenkader kader = KaderFolder.read(Normenkader.class, bytes).orElseThrow();
    if (!kader.general().id().equals(id) || !kader.general().version().equals(version)) {
      throw new IllegalStateException("the index calls " + name() + " what calls itself otherwise");
    }
    return kader;
  }

  static byte[] resource(String path) {
    try (InputStream in = ShippedKader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
