package nl.normenkader.profiles.store;

import java.nio.file.Path;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.postgres.Database;
import nl.normenkader.profiles.postgres.EmbeddedPostgres;
import nl.normenkader.profiles.postgres.EmbeddedPostgresSettings;

/**
 * An application of its own that writes until it is killed, and says which revision was
 * acknowledged.
 */
final class WritingApplication {
  static final String DATABASE = "schrijver";

  private WritingApplication() {}

  static EmbeddedPostgres server(Path directory) {
    return EmbeddedPostgres.start(EmbeddedPostgresSettings.persistent(directory));
  }

  public static void main(String[] arguments) {
    EmbeddedPostgres server = server(Path.of(arguments[0]));
    Database database = Database.open(server.database(DATABASE));
    Example example = new Example(database);
    TailoringId tailoring =
        example.tailoring(example.maker, GemeenteId.ofShippedCode("9901"), false);
    example.locked(tailoring);
    System.out.println("server " + server.pid());
    for (long revision = 1; ; revision++) {
      example
          .append(example.maker, Example.operation(tailoring, revision, ChoiceId.random()))
          .orElseThrow();
      System.out.println("bevestigd " + (revision + 1));
    }
  }
}
