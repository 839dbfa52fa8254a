package nl.normenkader.engine.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.model.Normenkader;
import org.junit.jupiter.api.Test;

/** The published schemas are what the binding reads; {@code -Dschema.write} writes them anew. */
class SchemaTest {

  @Test
  void theSchemaOfANormenkaderIsTheBinding() throws IOException {
    same("normenkader-1", SchemaWriter.write(Normenkader.class, "normenkader-1"));
  }

  @Test
  void theSchemaOfACasusIsTheBinding() throws IOException {
    same("casus-1", SchemaWriter.write(Casus.class, "casus-1"));
  }

  @Test
  void theSchemaOfALockedFileIsTheBinding() throws IOException {
    same("slot-1", LockFile.schema());
  }

  private static void same(String name, Json.Obj schema) throws IOException {
    String expected = JsonWriter.pretty(schema);
    if (System.getProperty("schema.write") != null) {
      java.nio.file.Files.writeString(
          java.nio.file.Path.of("src/main/resources/schema", name + ".json"), expected);
      return;
    }
    try (InputStream in = SchemaTest.class.getResourceAsStream("/schema/" + name + ".json")) {
      assertThat(in).as("schema %s", name).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(expected);
    }
  }
}
