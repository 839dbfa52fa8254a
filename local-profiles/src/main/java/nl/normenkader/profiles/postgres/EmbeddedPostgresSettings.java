package nl.normenkader.profiles.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the embedded server keeps its things.
 *
 * @param directory holds the data, the password and the log; kept between starts
 * @param binaries cache in which the server's programs are unpacked once
 * @param durable false only for tests: the data need not survive a power cut, and is removed when
 *     the JVM ends
 */
public record EmbeddedPostgresSettings(Path directory, Path binaries, boolean durable) {
  /** Name of the setting that moves {@link #directory}; error messages mention it. */
  public static final String DIRECTORY_SETTING = "normenkader.postgres.map";

  public EmbeddedPostgresSettings {
    directory = directory.toAbsolutePath().normalize();
    binaries = binaries.toAbsolutePath().normalize();
  }

  /** The directory of the user who runs the application, or {@code directory} when it is given. */
  public static EmbeddedPostgresSettings persistent(@Nullable Path directory) {
    Path home = home();
    return new EmbeddedPostgresSettings(
        directory == null ? home.resolve("postgres") : directory, home.resolve("binaries"), true);
  }

  /** A new empty server for the tests of this JVM; all callers get the same one. */
  public static EmbeddedPostgresSettings temporary() {
    return Temporary.SETTINGS;
  }

  /** PostgreSQL refuses root, and another user cannot reach what lies under root's home. */
  private static Path home() {
    return RunAs.runningAsRoot()
        ? Path.of("/var/lib/normenkader")
        : Path.of(System.getProperty("user.home"), ".normenkader");
  }

  private static final class Temporary {
    static final EmbeddedPostgresSettings SETTINGS = create();

    private static EmbeddedPostgresSettings create() {
      try {
        AbandonedServers.remove();
        Path directory = Files.createTempDirectory(AbandonedServers.PREFIX);
        return new EmbeddedPostgresSettings(directory, home().resolve("binaries"), false);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
