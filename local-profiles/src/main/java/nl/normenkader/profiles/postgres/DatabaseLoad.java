package nl.normenkader.profiles.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.normenkader.profiles.access.Principal;

/**
 * Fills an empty, migrated database from a file of {@link DatabaseDump}, wholly or not at all, and
 * compares the hash of every table. Triggers stand aside meanwhile: what they made is in the file.
 */
public final class DatabaseLoad {
  private DatabaseLoad() {}

  public static void read(Database database, List<ModuleSchema> schemas, Path file) {
    try (ZipFile zip = new ZipFile(file.toFile());
        Connection connection =
            database.ownerConnection(Principal.system(Principal.Job.OVERZETTEN))) {
      TableCopy.settle(connection);
      load(connection, schemas.stream().map(ModuleSchema::name).toList(), zip);
      connection.commit();
    } catch (SQLException | IOException e) {
      throw new PostgresException(
          "Het overzetbestand %s kan niet worden geladen (%s). Er is niets gewijzigd."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static void load(Connection connection, List<String> schemas, ZipFile zip)
      throws SQLException, IOException {
    DumpManifest manifest = DumpManifest.parse(text(zip, DumpManifest.FILE));
    List<TableCatalog.CopiedTable> tables = TableCatalog.tables(connection, schemas);
    checkFit(connection, schemas, manifest, tables);
    String all = String.join(", ", tables.stream().map(TableCatalog.CopiedTable::name).toList());
    try (Statement statement = connection.createStatement()) {
      for (TableCatalog.CopiedTable table : tables) {
        statement.execute("alter table " + table.name() + " disable trigger user");
        if (table.forced()) {
          statement.execute("alter table " + table.name() + " no force row level security");
        }
      }
      // What the migrations put there is in the file too.
      statement.execute("truncate " + all);
      for (TableCatalog.CopiedTable table : tables) {
        try (InputStream rows = zip.getInputStream(entry(zip, table.name()))) {
          TableCopy.in(connection, table, rows);
        }
        continueNumbering(statement, table);
      }
      for (TableCatalog.CopiedTable table : tables) {
        statement.execute("alter table " + table.name() + " enable trigger user");
        if (table.forced()) {
          statement.execute("alter table " + table.name() + " force row level security");
        }
      }
    }
    for (TableCatalog.CopiedTable table : tables) {
      String hash = TableCopy.out(connection, table, OutputStream.nullOutputStream());
      if (!hash.equals(manifest.hashes().get(table.name()))) {
        throw new PostgresException(
            "Na het laden is tabel %s niet gelijk aan het overzetbestand. Er is niets gewijzigd; het bestand is beschadigd of veranderd. Maak het opnieuw."
                .formatted(table.name()));
      }
    }
  }

  private static void checkFit(
      Connection connection,
      List<String> schemas,
      DumpManifest manifest,
      List<TableCatalog.CopiedTable> tables)
      throws SQLException {
    if (!manifest.schemas().equals(DumpManifest.versions(connection, schemas))
        || !manifest.hashes().keySet().stream()
            .toList()
            .equals(tables.stream().map(TableCatalog.CopiedTable::name).toList())) {
      throw new PostgresException(
          "Het overzetbestand is met een andere versie van de toepassing gemaakt dan de doeldatabase. Gebruik aan beide kanten dezelfde versie.");
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select exists (select 1 from profielen.account)")) {
      row.next();
      if (row.getBoolean(1)) {
        throw new PostgresException(
            "De doeldatabase is niet leeg: er zijn al accounts. Laad het overzetbestand in een nieuwe, lege database.");
      }
    }
  }

  private static void continueNumbering(Statement statement, TableCatalog.CopiedTable table)
      throws SQLException {
    for (String column : table.identity()) {
      statement.execute(
          "select setval(pg_get_serial_sequence('%1$s', '%2$s'), coalesce(max(%2$s), 0) + 1, false) from %1$s"
              .formatted(table.name(), column));
    }
  }

  private static ZipEntry entry(ZipFile zip, String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new PostgresException(
          "Het overzetbestand %s is niet volledig: %s ontbreekt. Maak het bestand opnieuw."
              .formatted(zip.getName(), name));
    }
    return entry;
  }

  private static String text(ZipFile zip, String name) throws IOException {
    try (InputStream stream = zip.getInputStream(entry(zip, name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
