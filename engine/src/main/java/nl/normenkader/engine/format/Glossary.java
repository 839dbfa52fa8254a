package nl.normenkader.engine.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one table that pairs a word in code with its one Dutch word in JSON, routes, command line,
 * screens and documents. The binding of records to JSON reads it, so it cannot drift.
 */
public final class Glossary {

  /** One row: the word in code, the Dutch word, what it means. */
  public record Entry(String code, String dutch, String meaning) {}

  private static final String TABLE = "glossary.md";
  private static final Glossary INSTANCE = load();

  private final Map<String, Entry> byCode;

  private Glossary(Map<String, Entry> byCode) {
    this.byCode = Collections.unmodifiableMap(byCode);
  }

  /** The glossary of the product. */
  public static Glossary get() {
    return INSTANCE;
  }

  /** The Dutch word for a word in code; code without a pair is a fault of ours. */
  public String dutch(String code) {
    @Nullable Entry entry = byCode.get(code);
    if (entry == null) {
      throw new IllegalStateException("the glossary has no pair for '" + code + "'");
    }
    return entry.dutch();
  }

  /** All rows, in the order of the file. */
  public List<Entry> entries() {
    return new ArrayList<>(byCode.values());
  }

  /** Each module brings a table of its own words; together they are one. */
  private static Glossary load() {
    Map<String, Entry> rows = new LinkedHashMap<>();
    try {
      List<URL> tables = Collections.list(Glossary.class.getClassLoader().getResources(TABLE));
      if (tables.isEmpty()) {
        throw new IllegalStateException(TABLE + " is missing");
      }
      for (URL table : tables) {
        try (InputStream in = table.openStream()) {
          read(new String(in.readAllBytes(), StandardCharsets.UTF_8), rows);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Glossary(rows);
  }

  private static void read(String table, Map<String, Entry> rows) {
    for (String line : table.lines().toList()) {
      if (line.startsWith("| `")) {
        String[] cells = line.substring(1, line.length() - 1).split("\\|");
        Entry entry = new Entry(word(cells[0]), word(cells[1]), cells[2].strip());
        if (rows.put(entry.code(), entry) != null) {
          throw new IllegalStateException("the glossary pairs '" + entry.code() + "' twice");
        }
      }
    }
  }

  private static String word(String cell) {
    return cell.strip().replace("`", "");
  }
}
