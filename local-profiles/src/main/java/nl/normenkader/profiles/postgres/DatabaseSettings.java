package nl.normenkader.profiles.postgres;

/**
 * How to reach one database, embedded or not.
 *
 * @param url JDBC address
 * @param owner owns all objects; used for migrations, dump and load only
 * @param application what the application works as: owns nothing and cannot pass row-level security
 * @param connections most connections of the application at one time, at least 2
 */
public record DatabaseSettings(
    String url, Credentials owner, Credentials application, int connections) {
  public static final int DEFAULT_CONNECTIONS = 10;

  public DatabaseSettings {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new PostgresException(
          "Het adres van de database (%s) moet beginnen met jdbc:postgresql:. Andere databases kan de toepassing niet gebruiken."
              .formatted(url));
    }
    if (owner.user().equals(application.user())) {
      throw new PostgresException(
          "De eigenaar en de toepassing gebruiken dezelfde databaserol (%s). Geef twee rollen op: alleen dan kan de database vergrendelde gegevens tegen wijziging beschermen."
              .formatted(owner.user()));
    }
    if (connections < 2) {
      throw new PostgresException(
          "De toepassing heeft ten minste 2 databaseverbindingen nodig, niet %d."
              .formatted(connections));
    }
  }

  public DatabaseSettings withConnections(int most) {
    return new DatabaseSettings(url, owner, application, most);
  }
}
