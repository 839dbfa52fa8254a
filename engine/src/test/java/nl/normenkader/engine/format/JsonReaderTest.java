package nl.normenkader.engine.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  @Test
  void duplicateKeysAndFractionsAreAllTold() {
    assertThat(
            codes("{\"a\": 1, \"a\": 2, \"b\": {\"c\": 1.5, \"d\": 9007199254740992}, \"b\": 3}"))
        .containsExactly(
            "json-dubbele-sleutel /a",
            "json-geen-geheel-getal /b/c",
            "json-geen-geheel-getal /b/d",
            "json-dubbele-sleutel /b");
  }

  @Test
  void brokenTextTellsLineAndColumn() {
    var read = JsonReader.read("{\n  \"a\": [1, 2\n}");
    assertThat(read.value()).isEmpty();
    assertThat(read.issues()).hasSize(1);
    assertThat(read.issues().getFirst().code()).isEqualTo(FormatIssue.JSON_ONLEESBAAR);
    assertThat(read.issues().getFirst().arguments().getFirst()).isEqualTo("3");
  }

  @Test
  void nothingMayFollowTheValue() {
    assertThat(codes("{} {}")).containsExactly("json-onleesbaar ");
    assertThat(codes("")).containsExactly("json-onleesbaar ");
  }

  @Test
  void composedAndDecomposedLettersAreOne() {
    assertThat(JsonReader.read("{\"cafe\u0301\": \"e\u0308\"}").orElseThrow())
        .isEqualTo(JsonReader.read("{\"caf\u00e9\": \"\u00eb\"}").orElseThrow());
  }

  @Test
  void halfACharacterIsRefused() {
    assertThat(codes("{\"a\": \"x\\ud83d\", \"\\ude00\": 1, \"b\": \"\\ud83d\\ude00\"}"))
        .containsExactly("tekst-half-teken /a", "tekst-half-teken ");
  }

  @Test
  void tooDeepTooLargeAndNotUtf8AreRefused() {
    assertThat(codes("[".repeat(70) + "]".repeat(70)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("json-te-diep");
    assertThat(JsonReader.read(new byte[JsonReader.MAX_BYTES + 1]).issues())
        .extracting(i -> i.code().id())
        .containsExactly("json-te-groot");
    assertThat(JsonReader.read("{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)).issues())
        .extracting(i -> i.code().id())
        .containsExactly("tekst-geen-utf8");
  }

  @Test
  void whatIsWrittenIsReadTheSame() {
    Json json =
        JsonReader.read("{\"a\": [1, \"x\\n\\u0001\", true, null, {}, []], \"b\": {\"c\": [{}]}}")
            .orElseThrow();
    assertThat(JsonReader.read(JsonWriter.pretty(json)).orElseThrow()).isEqualTo(json);
    assertThat(JsonReader.read(JsonWriter.compact(json)).orElseThrow()).isEqualTo(json);
  }

  private static List<String> codes(String text) {
    return JsonReader.read(text).issues().stream()
        .map(issue -> issue.code().id() + " " + issue.location())
        .toList();
  }
}
