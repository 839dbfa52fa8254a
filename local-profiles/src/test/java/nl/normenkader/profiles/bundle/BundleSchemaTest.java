package nl.normenkader.profiles.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.normenkader.engine.format.JsonWriter;
import org.junit.jupiter.api.Test;

/** The published schema is what the binding reads; {@code -Dschema.write} writes it anew. */
class BundleSchemaTest {

  private static final String NAME = "bundel-1.json";

  @Test
  void theSchemaIsThatOfTheForm() throws IOException {
    String expected = JsonWriter.pretty(BundleFile.schema());
    if (System.getProperty("schema.write") != null) {
      Files.createDirectories(Path.of("src/main/resources/schema"));
      Files.writeString(Path.of("src/main/resources/schema", NAME), expected);
    }
    try (InputStream in = BundleFile.class.getResourceAsStream("/schema/" + NAME)) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(expected);
    }
  }
}
