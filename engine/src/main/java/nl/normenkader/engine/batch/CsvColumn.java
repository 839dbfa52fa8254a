package nl.normenkader.engine.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.normenkader.engine.format.Json;

/**
 * A column of a CSV file: a place in a casus, written with dots ({@code niveaus.geld}).
 *
 * @param name as it stands in the first row
 * @param path the members that lead to the value
 * @param kind how the cells are written
 */
public record CsvColumn(String name, List<String> path, Kind kind) {

  /** How a cell is written. */
  public enum Kind {
    /** A word, as it is. */
    TEKST,
    /** A day, {@code 2026-02-01} or {@code 1-2-2026}. */
    DATUM,
    /** A whole number without a sign for thousands. */
    GEHEEL_GETAL,
    /** {@code ja} or {@code nee}. */
    JA_NEE
  }

  /** One form of column; a star stands for an id of the kader. */
  private record Form(String text, Kind kind) {

    Pattern pattern() {
      return Pattern.compile(text.replace(".", "\\.").replace("*", "(.+)"));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("id", Kind.TEKST),
          new Form("peildatum", Kind.DATUM),
          new Form("niveaus.*", Kind.TEKST),
          new Form("factoren.*", Kind.TEKST),
          new Form("kenmerken.*", Kind.TEKST),
          new Form("aantallen.*", Kind.GEHEEL_GETAL),
          new Form("opgaven.*.bedrag", Kind.GEHEEL_GETAL),
          new Form("opgaven.*.keer", Kind.GEHEEL_GETAL),
          new Form("opgaven.*.reden", Kind.TEKST),
          new Form("bijdragen.*.geen", Kind.JA_NEE),
          new Form("bijdragen.*.leefgebieden.*.mate", Kind.TEKST),
          new Form("bijdragen.*.leefgebieden.*.bevestigd", Kind.JA_NEE),
          new Form("bijdragen.*.normonderdelen.*.bedrag", Kind.GEHEEL_GETAL),
          new Form("bijdragen.*.normonderdelen.*.bevestigd", Kind.JA_NEE),
          new Form("keuzes.*.toepassen", Kind.JA_NEE),
          new Form("keuzes.*.reden", Kind.TEKST),
          new Form("gekozenProfielen.*.profiel", Kind.TEKST),
          new Form("gekozenProfielen.*.reden", Kind.TEKST));

  /** The forms there are, for people. */
  public static List<String> forms() {
    return FORMS.stream().map(Form::text).toList();
  }

  /** The column with this name, when it has one of the forms. */
  static Optional<CsvColumn> parse(String name) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(name);
      if (matcher.matches()) {
        return Optional.of(new CsvColumn(name, path(form, matcher), form.kind()));
      }
    }
    return Optional.empty();
  }

  private static List<String> path(Form form, Matcher matcher) {
    List<String> path = new ArrayList<>();
    int stars = 0;
    for (String part : form.text().split("\\.")) {
      path.add(part.equals("*") ? matcher.group(++stars) : part);
    }
    return List.copyOf(path);
  }

  /** The JSON pointer of the column's place in the casus. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    path.forEach(part -> pointer.append('/').append(part.replace("~", "~0").replace("/", "~1")));
    return pointer.toString();
  }

  /** The casus with a value at this place. */
  Json.Obj put(Json.Obj casus, Json value) {
    return put(casus, 0, value);
  }

  private Json.Obj put(Json.Obj object, int depth, Json value) {
    String key = path.get(depth);
    if (depth == path.size() - 1) {
      return object.with(key, value);
    }
    Json.Obj inner =
        object.members().get(key) instanceof Json.Obj there ? there : CsvCell.EMPTY_OBJECT;
    return object.with(key, put(inner, depth + 1, value));
  }
}
