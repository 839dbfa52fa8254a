package nl.normenkader.ui.proefcasus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;

/** The example cases that come with a kader; made up, like the people in them. */
public final class Examples {

  private Examples() {}

  /** An example with its answers. */
  public record Example(String title, String description, Casus casus) {}

  /**
   * The examples of this version of a kader, in the order of their index; none when it has none. A
   * version that asks other questions has a folder of its own.
   */
  public static List<Example> of(String kader, String version) {
    String shared = "/voorbeelden/" + kader + "/";
    String own = shared + version + "/";
    String folder = resource(own + "index.json").isPresent() ? own : shared;
    return resource(folder + "index.json").stream()
        .flatMap(index -> ((Json.Arr) JsonReader.read(index).orElseThrow()).items().stream())
        .map(row -> example(folder, (Json.Obj) row))
        .toList();
  }

  private static Example example(String folder, Json.Obj row) {
    byte[] casus =
        resource(folder + text(row, "bestand"))
            .orElseThrow(() -> new IllegalStateException("no example " + text(row, "bestand")));
    return new Example(
        text(row, "titel"),
        text(row, "omschrijving"),
        RecordBinding.read(Casus.class, JsonReader.read(casus).orElseThrow()).orElseThrow());
  }

  private static String text(Json.Obj row, String key) {
    return row.members().get(key) instanceof Json.Text text ? text.value() : "";
  }

  private static Optional<byte[]> resource(String path) {
    try (InputStream in = Casus.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
