package nl.normenkader.profiles.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import nl.normenkader.profiles.access.GemeenteId;
import org.jspecify.annotations.Nullable;

/**
 * Adds the gemeenten of the shipped CBS list and the fictitious one. It only adds: names, validity
 * and successors that an installation recorded itself stay.
 */
final class GemeentenMigration extends RepeatableMigration {
  private static final String LIST = "/gemeenten/gemeentecodes-2026.csv";

  @Override
  public String getDescription() {
    return "Gemeenten";
  }

  @Override
  String content() {
    try (InputStream stream = GemeentenMigration.class.getResourceAsStream(LIST)) {
      if (stream == null) {
        throw new IllegalStateException("Not in the jar: " + LIST);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void load(Connection connection) throws SQLException {
    List<String> lines = content().lines().skip(1).filter(line -> !line.isBlank()).toList();
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into profielen.gemeente (id, code, naam, provincie, fictief, bron)
            values (?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """)) {
      for (String line : lines) {
        String[] fields = line.split(";", -1);
        add(insert, fields[0], fields[1], fields[2], false, "CBS, gemeentelijke indeling 2026");
      }
      add(insert, "9901", "Voorbeeldstad", null, true, "Verzonnen gemeente, voor demonstratie");
      insert.executeBatch();
    }
  }

  private static void add(
      PreparedStatement insert,
      String code,
      String name,
      @Nullable String province,
      boolean fictitious,
      String source)
      throws SQLException {
    insert.setObject(1, GemeenteId.ofShippedCode(code).value());
    insert.setString(2, code);
    insert.setString(3, name);
    insert.setString(4, province);
    insert.setBoolean(5, fictitious);
    insert.setString(6, source);
    insert.addBatch();
  }
}
