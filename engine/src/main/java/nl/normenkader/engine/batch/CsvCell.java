package nl.normenkader.engine.batch;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Issue;
import org.jspecify.annotations.Nullable;

/** From the text of a cell to a value. */
final class CsvCell {

  static final Json.Obj EMPTY_OBJECT = new Json.Obj(Map.of());

  /** The way Dutch spreadsheets write a date; day and month cannot be mistaken for one another. */
  private static final Pattern DUTCH_DATE = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

  private CsvCell() {}

  /** The value of a cell that is not empty; null when it was told as an issue. */
  static @Nullable Json read(CsvColumn column, String cell, List<Issue> issues) {
    return switch (column.kind()) {
      case TEKST -> new Json.Text(Normalizer.normalize(cell, Normalizer.Form.NFC));
      case DATUM -> new Json.Text(isoDate(cell));
      case GEHEEL_GETAL -> number(column, cell, issues);
      case JA_NEE -> yesOrNo(column, cell, issues);
    };
  }

  private static String isoDate(String cell) {
    Matcher dutch = DUTCH_DATE.matcher(cell);
    return dutch.matches()
        ? dutch.group(3) + "-" + twoDigits(dutch.group(2)) + "-" + twoDigits(dutch.group(1))
        : cell;
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static @Nullable Json number(CsvColumn column, String cell, List<Issue> issues) {
    if (cell.matches("-?[0-9]{1,15}")) {
      return new Json.Whole(Long.parseLong(cell));
    }
    issues.add(Issue.of(BatchIssue.CEL_GEEN_GEHEEL_GETAL, column.pointer(), cell));
    return null;
  }

  private static @Nullable Json yesOrNo(CsvColumn column, String cell, List<Issue> issues) {
    return switch (cell) {
      case "ja", "Ja", "JA" -> new Json.Bool(true);
      case "nee", "Nee", "NEE" -> new Json.Bool(false);
      default -> {
        issues.add(Issue.of(BatchIssue.CEL_GEEN_JA_OF_NEE, column.pointer(), cell));
        yield null;
      }
    };
  }
}
