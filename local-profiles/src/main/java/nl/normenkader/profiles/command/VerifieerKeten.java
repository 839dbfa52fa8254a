package nl.normenkader.profiles.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.normenkader.profiles.postgres.Credentials;
import nl.normenkader.profiles.postgres.Database;
import nl.normenkader.profiles.postgres.DatabaseSettings;
import nl.normenkader.profiles.postgres.EmbeddedPostgres;
import nl.normenkader.profiles.postgres.EmbeddedPostgresSettings;
import nl.normenkader.profiles.postgres.PostgresException;
import nl.normenkader.profiles.publication.ChainCheck;
import nl.normenkader.profiles.publication.ChainVerdict;
import nl.normenkader.profiles.store.ProfilesStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Verifies the hash chain of an installation. It migrates nothing and changes nothing.
 *
 * @see "Design decision: adr/0016-the-chain-is-verified-by-who-may-read-a-log.md"
 */
@Command(
    name = VerifieerKeten.NAME,
    sortOptions = false,
    description = {
      "Controleert of alle vergrendelingen en gebeurtenissen nog zijn zoals ze zijn vastgelegd.",
      "",
      "Zonder opties gaat het om de ingebouwde database van deze gebruiker; stop de toepassing dan"
          + " eerst. Met --adres om een eigen PostgreSQL; de wachtwoorden staan dan in de"
          + " omgevingsvariabelen "
          + VerifieerKeten.PASSWORD
          + " en "
          + VerifieerKeten.OWNER_PASSWORD
          + "."
    },
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOpties:%n",
    exitCodeListHeading = "%nAfsluitcodes:%n",
    exitCodeList = {
      "0:de keten is heel",
      "2:de opdracht is niet goed ingetypt",
      "3:de database is er niet, of is niet te bereiken",
      "4:de keten is niet heel"
    })
public final class VerifieerKeten implements Callable<Integer> {

  /** How the command is called. */
  public static final String NAME = "verifieer-keten";

  static final String PASSWORD = "NORMENKADER_WACHTWOORD";
  static final String OWNER_PASSWORD = "NORMENKADER_WACHTWOORD_EIGENAAR";

  private static final int INTACT = 0;
  private static final int UNREACHABLE = 3;
  private static final int BROKEN = 4;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Toont deze uitleg.")
  private boolean asked;

  @Option(names = "--map", paramLabel = "MAP", description = "Map van de ingebouwde database.")
  private @Nullable Path map;

  @Option(
      names = "--database",
      paramLabel = "NAAM",
      defaultValue = "normenkader",
      description = "Naam van de ingebouwde database (standaard: ${DEFAULT-VALUE}).")
  private String database = "normenkader";

  @Option(
      names = "--adres",
      paramLabel = "URL",
      description = "Adres van een eigen PostgreSQL: jdbc:postgresql://…")
  private @Nullable String address;

  @Option(
      names = "--rol",
      paramLabel = "ROL",
      defaultValue = "normenkader_toepassing",
      description = "Rol van de toepassing (standaard: ${DEFAULT-VALUE}).")
  private String role = "normenkader_toepassing";

  @Option(
      names = "--eigenaar",
      paramLabel = "ROL",
      defaultValue = "normenkader_eigenaar",
      description = "Rol van de eigenaar (standaard: ${DEFAULT-VALUE}).")
  private String owner = "normenkader_eigenaar";

  private final PrintWriter out;
  private final PrintWriter err;
  private final Map<String, String> environment;

  private VerifieerKeten(PrintWriter out, PrintWriter err, Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.environment = environment;
  }

  /** Runs the command and ends with its exit code. */
  public static void main(String[] arguments) {
    // Not System.out: that one writes in the character set of the machine.
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintWriter err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), out, err, System.getenv()));
  }

  /** Runs the command; its own name may stand in front. */
  public static int run(
      List<String> arguments, PrintWriter out, PrintWriter err, Map<String, String> environment) {
    List<String> options =
        !arguments.isEmpty() && arguments.getFirst().equals(NAME)
            ? arguments.subList(1, arguments.size())
            : arguments;
    return new CommandLine(new VerifieerKeten(out, err, environment))
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(
            (failure, given) -> {
              err.println(
                  "Dit begrijp ik niet: %s. Met --help ziet u wat er kan."
                      .formatted(String.join(" ", Arrays.asList(given))));
              err.flush();
              return CommandLine.ExitCode.USAGE;
            })
        .execute(options.toArray(String[]::new));
  }

  @Override
  public Integer call() {
    try {
      ChainVerdict verdict = address == null ? embedded() : verify(external(address));
      out.println(verdict.sentence());
      out.flush();
      return verdict.isIntact() ? INTACT : BROKEN;
    } catch (PostgresException e) {
      err.println(e.getMessage());
      err.flush();
      return UNREACHABLE;
    }
  }

  private ChainVerdict embedded() {
    EmbeddedPostgresSettings settings = EmbeddedPostgresSettings.persistent(map);
    if (!Files.isDirectory(settings.directory())) {
      throw new PostgresException(
          "In %s staat geen database. Geef met --map de map op, of met --adres een eigen PostgreSQL."
              .formatted(settings.directory()));
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
      return verify(server.database(database));
    }
  }

  private DatabaseSettings external(String url) {
    return new DatabaseSettings(
        url,
        new Credentials(owner, environment.getOrDefault(OWNER_PASSWORD, "")),
        new Credentials(role, environment.getOrDefault(PASSWORD, "")),
        2);
  }

  private static ChainVerdict verify(DatabaseSettings settings) {
    // Without schemas: a verification must not be what brings a database to another version.
    try (Database opened = Database.open(settings, List.of())) {
      return new ChainCheck(new ProfilesStore(opened.context()), ZoneId.of("Europe/Amsterdam"))
          .check();
    }
  }
}
