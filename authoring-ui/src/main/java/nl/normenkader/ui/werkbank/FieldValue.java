package nl.normenkader.ui.werkbank;

import java.math.BigInteger;
import java.util.Optional;
import nl.normenkader.engine.format.Json;

/** A value of a field as it is written on screen, and back. */
public final class FieldValue {

  private FieldValue() {}

  /** The value as text; empty when there is none. */
  public static String text(Optional<Json> value) {
    return value.map(FieldValue::text).orElse("");
  }

  private static String text(Json value) {
    return switch (value) {
      case Json.Text text -> text.value();
      case Json.Whole whole -> Long.toString(whole.value());
      case Json.Obj fraction when fraction.members().containsKey("teller") ->
          text(Optional.ofNullable(fraction.members().get("teller")))
              + "/"
              + text(Optional.ofNullable(fraction.members().get("noemer")));
      case Json.Bool bool -> bool.value() ? "ja" : "nee";
      case Json.Null nothing -> "";
      case Json.Obj object -> "";
      case Json.Arr list -> "";
    };
  }

  /** What somebody wrote in a field of this kind; nothing when it cannot be that. */
  public static Optional<Json> parse(EditField.Kind kind, String written) {
    String text = written.strip();
    return switch (kind) {
      case LINE, TEXT, ANSWER ->
          Optional.of(text.isEmpty() ? new Json.Null() : new Json.Text(text));
      case NUMBER -> number(text);
    };
  }

  private static Optional<Json> number(String text) {
    if (text.isEmpty()) {
      return Optional.of(new Json.Null());
    }
    // A real minus sign too: people copy it from documents.
    String plain = text.replace('−', '-');
    if (!plain.matches("-?[0-9]{1,15}")) {
      return Optional.empty();
    }
    long value = new BigInteger(plain).longValueExact();
    return Math.abs(value) <= Json.Whole.LIMIT
        ? Optional.of(new Json.Whole(value))
        : Optional.empty();
  }
}
