package nl.normenkader.profiles.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of some schemas, those that others refer to first. */
final class TableCatalog {
  private static final String TABLES =
      """
      select n.nspname || '.' || c.relname,
             c.relforcerowsecurity,
             array(select quote_ident(a.attname) from pg_attribute a
                   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                   order by a.attnum),
             array(select quote_ident(a.attname) from pg_index i
                   cross join unnest(i.indkey) with ordinality k(nummer, plaats)
                   join pg_attribute a on a.attrelid = c.oid and a.attnum = k.nummer
                   where i.indrelid = c.oid and i.indisprimary order by k.plaats),
             array(select quote_ident(a.attname) from pg_attribute a
                   where a.attrelid = c.oid and a.attidentity <> ''),
             array(select distinct fn.nspname || '.' || f.relname
                   from pg_constraint o join pg_class f on f.oid = o.confrelid
                   join pg_namespace fn on fn.oid = f.relnamespace
                   where o.conrelid = c.oid and o.contype = 'f' and o.confrelid <> c.oid)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any (?) and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
      order by 1
      """;

  private TableCatalog() {}

  /**
   * A table with what is needed to copy it.
   *
   * @param name with its schema
   * @param forced whether row-level security holds for the owner too
   * @param columns all that are stored, in order
   * @param key columns of the primary key
   * @param identity columns that a sequence fills
   */
  record CopiedTable(
      String name, boolean forced, List<String> columns, List<String> key, List<String> identity) {
    String columnList() {
      return String.join(", ", columns);
    }
  }

  static List<CopiedTable> tables(Connection connection, List<String> schemas) throws SQLException {
    Map<String, CopiedTable> waiting = new LinkedHashMap<>();
    Map<String, List<String>> references = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
      statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          String name = row.getString(1);
          waiting.put(
              name,
              new CopiedTable(name, row.getBoolean(2), list(row, 3), list(row, 4), list(row, 5)));
          references.put(name, list(row, 6));
        }
      }
    }
    return inOrder(waiting, references);
  }

  private static List<CopiedTable> inOrder(
      Map<String, CopiedTable> waiting, Map<String, List<String>> references) {
    List<CopiedTable> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<String> ready =
          waiting.keySet().stream()
              .filter(
                  name ->
                      references.getOrDefault(name, List.of()).stream()
                          .noneMatch(waiting::containsKey))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException(
            "Tables refer to each other in a circle: " + waiting.keySet());
      }
      ready.forEach(name -> ordered.add(waiting.remove(name)));
    }
    return List.copyOf(ordered);
  }

  private static List<String> list(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((String[]) array.getArray());
  }
}
