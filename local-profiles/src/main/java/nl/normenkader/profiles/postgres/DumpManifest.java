package nl.normenkader.profiles.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a dump says about itself.
 *
 * @param schemas per schema the version of its last migration
 * @param hashes per table the SHA-256 of its rows in the order of the primary key
 */
record DumpManifest(Map<String, String> schemas, Map<String, String> hashes) {
  static final String FILE = "inhoud.txt";
  private static final String FIRST_LINE = "normenkader-overzetbestand 1";

  String text() {
    StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
    schemas.forEach(
        (name, version) ->
            text.append("schema ").append(name).append(' ').append(version).append('\n'));
    hashes.forEach(
        (table, hash) -> text.append("tabel ").append(table).append(' ').append(hash).append('\n'));
    return text.toString();
  }

  static DumpManifest parse(String text) {
    Map<String, String> schemas = new LinkedHashMap<>();
    Map<String, String> hashes = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty() || !lines.removeFirst().equals(FIRST_LINE)) {
      throw new PostgresException(
          "Dit is geen overzetbestand dat deze versie van de toepassing kan lezen. Maak het bestand opnieuw met dezelfde versie.");
    }
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      if (words.length == 3) {
        (words[0].equals("schema") ? schemas : hashes).put(words[1], words[2]);
      }
    }
    return new DumpManifest(schemas, hashes);
  }

  static Map<String, String> versions(Connection connection, List<String> schemas)
      throws SQLException {
    Map<String, String> versions = new LinkedHashMap<>();
    for (String schema : schemas) {
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "select version from %s.flyway_schema_history where success and version is not null order by installed_rank desc limit 1"
                      .formatted(schema))) {
        versions.put(schema, row.next() ? row.getString(1) : "0");
      }
    }
    return versions;
  }
}
