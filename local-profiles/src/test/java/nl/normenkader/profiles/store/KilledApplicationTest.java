package nl.normenkader.profiles.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.Database;
import nl.normenkader.profiles.postgres.EmbeddedPostgres;
import nl.normenkader.profiles.postgres.PostgresException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of the application and of its server, with real processes. */
@Tag("lang")
class KilledApplicationTest {
  private static final Principal SYSTEM = Principal.system(Principal.Job.WIJZIGINGEN_VOLGEN);

  private Path directory;

  @BeforeEach
  void makeDirectory() throws IOException {
    // Not JUnit's: as root the server runs as another user, who must be able to reach it.
    directory = Files.createTempDirectory("normenkader-gedood-");
  }

  @AfterEach
  void removeDirectory() throws IOException {
    // After a failure somewhere halfway this stops what is still running.
    WritingApplication.server(directory).close();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void whatWasAcknowledgedIsThereAfterTheApplicationAndThenTheServerAreKilled() throws Exception {
    Process application = startApplication();
    long orphan;
    long acknowledged = 0;
    try (BufferedReader lines = application.inputReader()) {
      orphan = Long.parseLong(lines.readLine().split(" ")[1]);
      while (acknowledged < 40) {
        acknowledged = revision(lines.readLine());
      }
      assertThatThrownBy(() -> WritingApplication.server(directory))
          .isInstanceOf(PostgresException.class)
          .hasMessageContaining("al in gebruik")
          .hasMessageContaining("proces " + application.pid());
      // By its handle: Process.destroyForcibly would throw away what was not read yet.
      application.toHandle().destroyForcibly();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        acknowledged = revision(line);
      }
    }
    application.waitFor(30, TimeUnit.SECONDS);
    assertThat(ProcessHandle.of(orphan)).as("the server outlives its application").isPresent();

    try (EmbeddedPostgres server = WritingApplication.server(directory);
        Database database = Database.open(server.database(WritingApplication.DATABASE))) {
      assertThat(server.pid()).isNotEqualTo(orphan);
      long stored = checkLog(database);
      assertThat(stored).isGreaterThanOrEqualTo(acknowledged);

      ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
      assertThat(checkLogWhenBack(database)).isEqualTo(stored);
    }
  }

  private Process startApplication() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            WritingApplication.class.getName(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The last line may have been cut in the middle. */
  private static long revision(String line) {
    return line.matches("bevestigd \\d+") ? Long.parseLong(line.substring(10)) : 0;
  }

  private static long checkLogWhenBack(Database database) throws InterruptedException {
    for (int attempt = 0; ; attempt++) {
      try {
        return checkLog(database);
      } catch (DataAccessException e) {
        if (attempt == 20) {
          throw e;
        }
        Thread.sleep(500);
      }
    }
  }

  /** The log has no gaps, nothing is locked by half, and the chain fits. */
  private static long checkLog(Database database) {
    ProfilesStore store = new ProfilesStore(database.context());
    List<StoredOperation> log =
        store.read(
            SYSTEM,
            transaction ->
                store
                    .tailorings()
                    .log(transaction, store.tailorings().visible(transaction).getFirst().id()));
    assertThat(log)
        .extracting(StoredOperation::revision)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
    ChainReport report = store.read(SYSTEM, ChainVerification::verify);
    assertThat(report).isInstanceOf(ChainReport.Intact.class);
    return log.size();
  }
}
