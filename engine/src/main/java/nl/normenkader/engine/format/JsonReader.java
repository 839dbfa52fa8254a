package nl.normenkader.engine.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads UTF-8 JSON into a {@link Json} tree: duplicate keys, numbers that are not whole, too deep
 * or too large input are told, all at once as far as the text can still be followed.
 */
public final class JsonReader {

  /** Larger input than this is refused unread: no kader or casus comes near it. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  /** Deeper nesting than this is refused: conditions nest, but never like this. */
  public static final int MAX_DEPTH = 64;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<Issue> issues = new ArrayList<>();

  private JsonReader() {}

  /** The tree of this text, or all that is wrong with it. */
  public static Checked<Json> read(byte[] utf8) {
    JsonReader reader = new JsonReader();
    return Checked.of(reader.readAll(utf8), reader.issues);
  }

  /** The tree of this text, or all that is wrong with it. */
  public static Checked<Json> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable Json readAll(byte[] utf8) {
    if (utf8.length > MAX_BYTES) {
      issues.add(Issue.of(FormatIssue.JSON_TE_GROOT, "", utf8.length, MAX_BYTES));
      return null;
    }
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(utf8))
              .toString();
    } catch (CharacterCodingException e) {
      issues.add(Issue.of(FormatIssue.TEKST_GEEN_UTF8, ""));
      return null;
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        issues.add(Issue.of(FormatIssue.JSON_ONLEESBAAR, "", 1, 1));
        return null;
      }
      Json value = value(parser, "", 0);
      if (value != null && parser.nextToken() != null) {
        unreadable(parser);
        return null;
      }
      return value;
    } catch (JacksonException e) {
      var at = e.getLocation();
      issues.add(
          Issue.of(
              FormatIssue.JSON_ONLEESBAAR,
              "",
              at == null ? 1 : at.getLineNr(),
              at == null ? 1 : at.getColumnNr()));
      return null;
    }
  }

  private void unreadable(JsonParser parser) {
    var at = parser.currentTokenLocation();
    issues.add(Issue.of(FormatIssue.JSON_ONLEESBAAR, "", at.getLineNr(), at.getColumnNr()));
  }

  private @Nullable Json value(JsonParser parser, String pointer, int depth) {
    if (depth > MAX_DEPTH) {
      issues.add(Issue.of(FormatIssue.JSON_TE_DIEP, pointer, MAX_DEPTH));
      return null;
    }
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser, pointer, depth);
      case START_ARRAY -> array(parser, pointer, depth);
      case VALUE_STRING -> new Json.Text(whole(parser.getString(), pointer));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, pointer);
      case VALUE_TRUE -> new Json.Bool(true);
      case VALUE_FALSE -> new Json.Bool(false);
      case VALUE_NULL -> new Json.Null();
      default -> throw new IllegalStateException("no value starts with " + token);
    };
  }

  private @Nullable Json object(JsonParser parser, String pointer, int depth) {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = whole(parser.currentName(), pointer);
      String place = pointer + "/" + escape(key);
      parser.nextToken();
      Json member = value(parser, place, depth + 1);
      if (member == null) {
        return null;
      }
      if (members.putIfAbsent(key, member) != null) {
        issues.add(Issue.of(FormatIssue.JSON_DUBBELE_SLEUTEL, place, key));
      }
    }
    return new Json.Obj(members);
  }

  private @Nullable Json array(JsonParser parser, String pointer, int depth) {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Json item = value(parser, pointer + "/" + items.size(), depth + 1);
      if (item == null) {
        return null;
      }
      items.add(item);
    }
    return new Json.Arr(items);
  }

  private Json number(JsonParser parser, String pointer) {
    String written = parser.getString();
    try {
      long value = Long.parseLong(written);
      if (Math.abs(value) <= Json.Whole.LIMIT && value != Long.MIN_VALUE) {
        return new Json.Whole(value);
      }
    } catch (NumberFormatException notWhole) {
      // Falls through: told below with what was written.
    }
    issues.add(Issue.of(FormatIssue.JSON_GEEN_GEHEEL_GETAL, pointer, written));
    return new Json.Null();
  }

  /** A key as it stands in a JSON pointer (RFC 6901). */
  static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** Half a surrogate pair has no UTF-8: two different texts would become the same bytes. */
  private String whole(String text, String place) {
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      issues.add(Issue.of(FormatIssue.TEKST_HALF_TEKEN, place));
    }
    return nfc(text);
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Reads what a stream holds, at most {@link #MAX_BYTES} and one more byte, so that too large is
   * seen.
   */
  public static byte[] limited(java.io.InputStream in) throws IOException {
    return in.readNBytes(MAX_BYTES + 1);
  }
}
