package nl.normenkader.profiles.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the embedded server keeps on disk: {@code data-<major version>}, the generated password and
 * the log.
 */
record ServerDirectory(Path root, PostgresBinaries binaries, RunAs runAs, int majorVersion) {
  static final String ADMINISTRATOR = "beheer";

  private static final Duration INITDB_LIMIT = Duration.ofMinutes(3);

  Path data() {
    return root.resolve("data-" + majorVersion);
  }

  Path log() {
    return root.resolve("server.log");
  }

  private Path passwordFile() {
    return root.resolve("wachtwoord");
  }

  String password() throws IOException {
    return Files.readString(passwordFile()).strip();
  }

  /** Makes an empty database cluster the first time; later checks that what is there fits. */
  void prepare() throws IOException {
    if (!Files.isDirectory(data())) {
      refuseOtherVersion();
      initialise();
    }
    if (!Files.exists(passwordFile())) {
      throw new PostgresException(
          "In %s staan gegevens, maar het bestand %s ontbreekt. Zet dat bestand terug uit uw back-up; zonder dit bestand kan de toepassing niet bij de gegevens."
              .formatted(root, passwordFile().getFileName()));
    }
    runAs.own(root);
  }

  private void refuseOtherVersion() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      List<String> others =
          entries.map(p -> p.getFileName().toString()).filter(n -> n.matches("data-\\d+")).toList();
      if (!others.isEmpty()) {
        throw new PostgresException(
            "De gegevens in %s (%s) horen bij een andere versie van PostgreSQL dan de meegeleverde versie %d. Maak met de vorige versie van de toepassing een overzetbestand en laad dat met deze versie in een lege map."
                .formatted(root, String.join(", ", others), majorVersion));
      }
    }
  }

  /** Under another name until it is complete: a crash halfway starts again from nothing. */
  private void initialise() throws IOException {
    Path unfinished = root.resolve("data-nieuw");
    FileModes.deleteTree(unfinished);
    Files.writeString(passwordFile(), Passwords.generate());
    FileModes.set(passwordFile(), "rw-------");
    runAs.own(root);
    ProgramRun run =
        ProgramRun.of(
            runAs.command(
                binaries.program("initdb").toString(),
                "--pgdata=" + unfinished,
                "--username=" + ADMINISTRATOR,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"),
            INITDB_LIMIT);
    if (!run.succeeded()) {
      throw new PostgresException(
          "Een nieuwe gegevensmap in %s aanmaken is mislukt. PostgreSQL meldt: %s. Controleer of er genoeg schijfruimte is en of de map beschrijfbaar is."
              .formatted(root, run.output().strip()));
    }
    Files.writeString(
        unfinished.resolve("postgresql.conf"),
        "\ninclude_if_exists 'normenkader.conf'\n",
        StandardOpenOption.APPEND);
    Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Written at every start: the port is another one each time. */
  void configure(int port, boolean durable) throws IOException {
    String durability =
        durable ? "" : "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n";
    Path file = data().resolve("normenkader.conf");
    Files.writeString(
        file,
        """
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        max_connections = 200
        shared_buffers = '64MB'
        timezone = 'UTC'
        log_timezone = 'UTC'
        """
                .formatted(port)
            + durability);
    runAs.own(file);
  }
}
