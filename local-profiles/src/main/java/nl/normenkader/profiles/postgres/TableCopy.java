package nl.normenkader.profiles.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.postgresql.PGConnection;

/** Rows of one table in and out by COPY, in a text that does not depend on anybody's settings. */
final class TableCopy {
  private TableCopy() {}

  static void settle(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local datestyle = 'ISO, YMD'");
      statement.execute("set local timezone = 'UTC'");
      statement.execute("set local bytea_output = 'hex'");
      statement.execute("set local client_encoding = 'UTF8'");
    }
  }

  /** Writes the rows in the order of the key and returns the SHA-256 of what was written. */
  static String out(Connection connection, TableCatalog.CopiedTable table, OutputStream target)
      throws SQLException, IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String query =
          "copy (select %s from %s order by %s) to stdout"
              .formatted(table.columnList(), table.name(), String.join(", ", table.key()));
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(query, new DigestOutputStream(target, digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  static void in(Connection connection, TableCatalog.CopiedTable table, InputStream source)
      throws SQLException, IOException {
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy %s (%s) from stdin".formatted(table.name(), table.columnList()), source);
  }
}
