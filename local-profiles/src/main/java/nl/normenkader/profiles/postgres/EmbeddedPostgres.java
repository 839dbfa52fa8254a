package nl.normenkader.profiles.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that belongs to this application: unpacked, initialised, started and stopped
 * by it, reachable from this machine only. All callers in one JVM that name the same directory
 * share one server.
 *
 * @see "ADR 0001: embedded PostgreSQL"
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final Map<Path, EmbeddedPostgres> RUNNING = new LinkedHashMap<>();
  private static final Pattern MAJOR = Pattern.compile("PostgreSQL\\) (\\d+)");

  private final EmbeddedPostgresSettings settings;
  private final DirectoryLock lock;
  private final ServerProcess process;
  private final String password;
  private final int port;
  private final Map<String, DatabaseSettings> databases = new LinkedHashMap<>();
  private int users = 1;
  private boolean stopped;

  private EmbeddedPostgres(EmbeddedPostgresSettings settings, DirectoryLock lock)
      throws IOException {
    this.settings = settings;
    this.lock = lock;
    PostgresBinaries binaries = PostgresBinaries.unpack(settings.binaries());
    RunAs runAs = RunAs.forServer(settings.directory(), binaries.program("postgres"));
    ServerDirectory directory =
        new ServerDirectory(settings.directory(), binaries, runAs, majorVersion(binaries));
    this.process = new ServerProcess(directory, settings.durable());
    process.stopOrphan();
    directory.prepare();
    this.password = directory.password();
    this.port = process.start();
    LOG.info(
        "PostgreSQL runs on 127.0.0.1:{} with its data in {} ({})",
        port,
        directory.data(),
        runAs.name());
  }

  /**
   * Starts the server, or joins the one this JVM already runs on that directory. Every call is
   * undone by one {@link #close()}.
   *
   * @throws PostgresException when the directory is in use by another application or the server
   *     does not start
   */
  public static EmbeddedPostgres start(EmbeddedPostgresSettings settings) {
    synchronized (RUNNING) {
      EmbeddedPostgres running = RUNNING.get(settings.directory());
      if (running != null) {
        running.users++;
        return running;
      }
      EmbeddedPostgres started = launch(settings);
      RUNNING.put(settings.directory(), started);
      started.stopWithTheJvm();
      started.watch();
      return started;
    }
  }

  private static EmbeddedPostgres launch(EmbeddedPostgresSettings settings) {
    Path directory = settings.directory();
    DirectoryLock lock = null;
    try {
      if (!Files.isDirectory(directory)) {
        Files.createDirectories(directory);
      }
      FileModes.set(directory, "rwx------");
      lock = DirectoryLock.take(directory);
      return new EmbeddedPostgres(settings, lock);
    } catch (IOException | RuntimeException e) {
      letGo(lock);
      if (e instanceof PostgresException known) {
        throw known;
      }
      throw new PostgresException(
          "De gegevensmap %s is niet te gebruiken (%s). Controleer of de map beschrijfbaar is, of kies met de instelling %s een andere map."
              .formatted(directory, e, EmbeddedPostgresSettings.DIRECTORY_SETTING),
          e);
    }
  }

  private static void letGo(@Nullable DirectoryLock lock) {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        LOG.warn("The directory lock was not released", e);
      }
    }
  }

  private static int majorVersion(PostgresBinaries binaries) {
    ProgramRun run =
        ProgramRun.of(
            List.of(binaries.program("postgres").toString(), "--version"), Duration.ofSeconds(20));
    Matcher matcher = MAJOR.matcher(run.output());
    if (!matcher.find()) {
      throw new PostgresException(
          "De meegeleverde PostgreSQL draait niet op dit systeem (%s). Installeer zelf PostgreSQL 15 of nieuwer en verwijs ernaar met spring.datasource.url."
              .formatted(run.output().strip()));
    }
    return Integer.parseInt(matcher.group(1));
  }

  /**
   * Makes the database and its two roles when they are absent, and gives the roles new passwords.
   * The same name always gives the same answer while the server runs.
   */
  public DatabaseSettings database(String name) {
    synchronized (databases) {
      return databases.computeIfAbsent(
          name,
          wanted -> {
            try (Connection administrator = administrator()) {
              return Provisioning.provision(
                  administrator, "jdbc:postgresql://127.0.0.1:" + port + "/", wanted);
            } catch (SQLException e) {
              throw new PostgresException(
                  "De database %s kan niet worden klaargezet (%s)."
                      .formatted(wanted, e.getMessage()),
                  e);
            }
          });
    }
  }

  /** As the server's own administrator; for making databases, and for tests that tamper. */
  Connection administrator() throws SQLException {
    return administrator("postgres");
  }

  Connection administrator(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
        ServerDirectory.ADMINISTRATOR,
        password);
  }

  /** TCP port on 127.0.0.1; another one after each start. */
  public int port() {
    return port;
  }

  /** Process number of the server. */
  public long pid() {
    return process
        .pid()
        .orElseThrow(() -> new PostgresException("De ingebouwde PostgreSQL draait niet."));
  }

  private void stopWithTheJvm() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAtExit, "normenkader-postgres-stop"));
  }

  private void stopAtExit() {
    // The application's own shutdown runs beside this one and may still be writing.
    for (int tenths = 0; settings.durable() && tenths < 200 && inUse(); tenths++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    synchronized (RUNNING) {
      stop();
    }
  }

  private boolean inUse() {
    synchronized (RUNNING) {
      return users > 0;
    }
  }

  /** A server that disappears while the application runs is started again on the same port. */
  private void watch() {
    ProcessHandle.of(pid()).ifPresent(handle -> handle.onExit().thenRun(this::startAgain));
  }

  private void startAgain() {
    synchronized (RUNNING) {
      if (stopped) {
        return;
      }
      LOG.warn("PostgreSQL on port {} is gone; starting it again", port);
      try {
        process.restart(port);
        watch();
      } catch (IOException | PostgresException e) {
        LOG.error("PostgreSQL cannot be started again", e);
      }
    }
  }

  /** Stops the server when the last user in this JVM is done with it. */
  @Override
  public void close() {
    synchronized (RUNNING) {
      users--;
      if (users <= 0 && settings.durable()) {
        stop();
      }
    }
  }

  private void stop() {
    if (stopped) {
      return;
    }
    stopped = true;
    RUNNING.remove(settings.directory());
    process.stop(settings.durable() ? "fast" : "immediate");
    letGo(lock);
    if (!settings.durable()) {
      try {
        FileModes.deleteTree(settings.directory());
      } catch (IOException e) {
        LOG.warn("The temporary directory {} was not removed", settings.directory(), e);
      }
    }
  }
}
