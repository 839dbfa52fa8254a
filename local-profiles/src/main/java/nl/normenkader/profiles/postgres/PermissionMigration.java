package nl.normenkader.profiles.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import nl.normenkader.profiles.access.PermissionTable;

/** Copies the permission table into the database, where the row-level policies read it. */
final class PermissionMigration extends RepeatableMigration {

  @Override
  public String getDescription() {
    return "Rechten per rol";
  }

  @Override
  String content() {
    return PermissionTable.rows().toString();
  }

  @Override
  void load(Connection connection) throws SQLException {
    try (Statement clear = connection.createStatement()) {
      clear.execute("delete from profielen.rol_handeling");
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into profielen.rol_handeling (rol, handeling) values (?, ?)")) {
      for (PermissionTable.Permission permission : PermissionTable.rows()) {
        insert.setString(1, permission.holder());
        insert.setString(2, permission.action().code());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
