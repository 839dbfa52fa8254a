package nl.normenkader.engine.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.issue.Checked;
import org.jspecify.annotations.Nullable;

/** A JSON file with one casus, or a list of them. */
final class JsonCasusReader implements CasusReader {

  private final Queue<CasusText> casussen = new ArrayDeque<>();

  JsonCasusReader(InputFile file) {
    Checked<Json> read = JsonReader.read(ByteOrderMark.without(file.bytes()));
    if (read.value().orElse(null) instanceof Json.Arr list) {
      for (int i = 0; i < list.items().size(); i++) {
        String item = file.name() + ", /" + i;
        casussen.add(
            new CasusText(pointer -> item + pointer, Checked.of(list.items().get(i), List.of())));
      }
    } else {
      casussen.add(
          new CasusText(
              pointer -> pointer.isEmpty() ? file.name() : file.name() + ", " + pointer, read));
    }
  }

  @Override
  public @Nullable CasusText next() {
    return casussen.poll();
  }

  @Override
  public void close() {
    casussen.clear();
  }
}
