package nl.normenkader.profiles.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import nl.normenkader.profiles.postgres.TestDatabase;
import org.junit.jupiter.api.Test;

class GeneratedSourcesTest {
  private static final String PROPERTY = "store.generate";
  private static final String COMMAND =
      "mvn -pl local-profiles -am test -Dtest=GeneratedSourcesTest -Dsurefire.failIfNoSpecifiedTests=false -D"
          + PROPERTY;

  @Test
  void theGeneratedSourcesFitTheMigrations() throws Exception {
    if (System.getProperty(PROPERTY) != null) {
      try (TestDatabase test = TestDatabase.create()) {
        StoreGeneration.generate(test.database());
      }
    }
    assertThat(Files.readString(StoreGeneration.STAMP).replace("\r", ""))
        .as(
            "The migrations, jOOQ or the generated sources changed. Make them again with: "
                + COMMAND)
        .isEqualTo(StoreGeneration.stamp());
  }
}
