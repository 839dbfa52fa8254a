package nl.normenkader.profiles.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops the server of one directory, through pg_ctl. */
final class ServerProcess {
  private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
  private static final int ATTEMPTS = 10;
  private static final Duration LIMIT = Duration.ofSeconds(90);

  private final ServerDirectory directory;
  private final boolean durable;

  ServerProcess(ServerDirectory directory, boolean durable) {
    this.directory = directory;
    this.durable = durable;
  }

  /**
   * Starts on a port that is free now; another program may be faster, so it tries more than one.
   */
  int start() throws IOException {
    String problem = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = freePort();
      ProgramRun run = start(port);
      if (run.succeeded()) {
        return port;
      }
      problem = run.output();
    }
    throw new PostgresException(
        "De ingebouwde PostgreSQL in %s start niet. Kijk in %s voor de oorzaak. Laatste melding: %s"
            .formatted(directory.root(), directory.log(), problem.strip()));
  }

  /** After the server was killed its workers hold the shared memory for a moment: keep trying. */
  void restart(int port) throws IOException {
    String problem = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      ProgramRun run = start(port);
      if (run.succeeded()) {
        return;
      }
      problem = run.output();
    }
    throw new PostgresException(
        "De ingebouwde PostgreSQL is gestopt en start niet opnieuw op poort %d. Start de toepassing opnieuw; kijk in %s voor de oorzaak. Laatste melding: %s"
            .formatted(port, directory.log(), problem.strip()));
  }

  private ProgramRun start(int port) throws IOException {
    directory.configure(port, durable);
    return control("start", "--wait", "--timeout=60", "--log=" + directory.log());
  }

  void stop(String mode) {
    ProgramRun run = control("stop", "--wait", "--timeout=60", "--mode=" + mode);
    if (!run.succeeded() && pid().isPresent()) {
      LOG.warn("PostgreSQL in {} did not stop: {}", directory.root(), run.output().strip());
    }
  }

  /**
   * Stops the server that outlived its application. Its data are what the next start continues
   * with.
   */
  void stopOrphan() {
    pid()
        .ifPresent(
            pid -> {
              LOG.info("Stopping PostgreSQL {} left behind by an application that was killed", pid);
              stop("fast");
            });
  }

  /** The running server of this directory, if any: PostgreSQL notes its own process number. */
  Optional<Long> pid() {
    Path file = directory.data().resolve("postmaster.pid");
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.isEmpty()) {
        return Optional.empty();
      }
      long pid = Long.parseLong(lines.getFirst().strip());
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(ServerProcess::isPostgres)
          .map(ProcessHandle::pid);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The number may have been given to another program since; a hidden name counts as ours. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(true);
  }

  private ProgramRun control(String... arguments) {
    String[] command = new String[arguments.length + 2];
    command[0] = directory.binaries().program("pg_ctl").toString();
    command[1] = "--pgdata=" + directory.data();
    System.arraycopy(arguments, 0, command, 2, arguments.length);
    return ProgramRun.of(directory.runAs().command(command), LIMIT);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
