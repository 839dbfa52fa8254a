package nl.normenkader.profiles.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.normenkader.profiles.access.Principal;

/**
 * Writes all data to one file, as they were at one moment while the application goes on working.
 * Together with {@link DatabaseLoad} it carries a database to another PostgreSQL version or server.
 */
public final class DatabaseDump {
  private DatabaseDump() {}

  /** The file appears only when it is complete. */
  public static void write(Database database, List<ModuleSchema> schemas, Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".deel");
    try (Connection connection =
        database.ownerConnection(Principal.system(Principal.Job.OVERZETTEN))) {
      TableCopy.settle(connection);
      try (OutputStream stream = Files.newOutputStream(unfinished)) {
        write(connection, schemas.stream().map(ModuleSchema::name).toList(), stream);
      }
      connection.rollback();
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException | IOException e) {
      throw new PostgresException(
          "Het overzetbestand %s kan niet worden gemaakt (%s). Controleer of de map beschrijfbaar is en of er ruimte is."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static void write(Connection connection, List<String> schemas, OutputStream stream)
      throws SQLException, IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    try (ZipOutputStream zip = new ZipOutputStream(stream)) {
      for (TableCatalog.CopiedTable table : TableCatalog.tables(connection, schemas)) {
        zip.putNextEntry(new ZipEntry(table.name()));
        hashes.put(table.name(), TableCopy.out(connection, table, zip));
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry(DumpManifest.FILE));
      DumpManifest manifest = new DumpManifest(DumpManifest.versions(connection, schemas), hashes);
      zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }
}
