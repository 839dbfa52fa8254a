package nl.normenkader.engine.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.JsonWriter;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 8785: the examples it publishes, held against the library and against our own tree. */
class CanonicalJsonTest {

  @Test
  void theExampleOfSection322() throws IOException {
    String input =
        """
        {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
         "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
         "literals": [null, true, false]}
        """;
    assertThat(new JsonCanonicalizer(input).getEncodedString())
        .isEqualTo(
            "{\"literals\":[null,true,false],"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void theTextsAndLiteralsOfSection322InOurTree() {
    Json tree =
        JsonReader.read(
                "{\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                    + " \"literals\": [null, true, false]}")
            .orElseThrow();
    assertThat(text(tree))
        .isEqualTo(
            "{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void namesAreOrderedByTheirUtf16Units() {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("\u20ac", new Json.Text("Euro Sign"));
    members.put("\r", new Json.Text("Carriage Return"));
    members.put("\ufb33", new Json.Text("Hebrew Letter Dalet With Dagesh"));
    members.put("1", new Json.Text("One"));
    members.put("\ud83d\ude00", new Json.Text("Emoji: Grinning Face"));
    members.put("\u0080", new Json.Text("Control"));
    members.put("\u00f6", new Json.Text("Latin Small Letter O With Diaeresis"));
    assertThat(text(new Json.Obj(members)).replaceAll("[^:]*\":\"([^\"]*)\"[,}]", "$1;"))
        .isEqualTo(
            "Carriage Return;One;Control;Latin Small Letter O With Diaeresis;Euro Sign;"
                + "Emoji: Grinning Face;Hebrew Letter Dalet With Dagesh;");
  }

  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void theNumbersOfAppendixB(String bits, String written) throws IOException {
    assertThat(
            NumberToJSON.serializeNumber(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
        .isEqualTo(written);
  }

  @Test
  void everyWholeNumberWeKeepIsWrittenAsItIs() {
    Random random = new Random(8785);
    for (int i = 0; i < 2_000; i++) {
      long value = random.nextLong() >> random.nextInt(11, 64);
      assertThat(text(new Json.Whole(value))).isEqualTo(Long.toString(value));
    }
    assertThat(text(new Json.Whole(Json.Whole.LIMIT))).isEqualTo("9007199254740991");
    assertThat(text(new Json.Whole(-Json.Whole.LIMIT))).isEqualTo("-9007199254740991");
  }

  @Test
  void orderOfWritingAndWhiteSpaceMeanNothing() {
    Json one = JsonReader.read("{\"b\": [1, {\"d\": 1, \"c\": \"x\"}], \"a\": {}}").orElseThrow();
    Json two = JsonReader.read("{ \"a\":{},\n\"b\":[1,{\"c\":\"x\",\"d\":1}]}").orElseThrow();
    assertThat(text(one)).isEqualTo("{\"a\":{},\"b\":[1,{\"c\":\"x\",\"d\":1}]}");
    assertThat(CanonicalJson.bytes(two)).isEqualTo(CanonicalJson.bytes(one));
  }

  @Test
  void canonicalTextIsReadBackAsTheSameTreeAndStaysAsItIs() {
    Random random = new Random(20261122);
    for (int i = 0; i < 500; i++) {
      Json tree = tree(random, 4);
      byte[] bytes = CanonicalJson.bytes(tree);
      Json back = JsonReader.read(bytes).orElseThrow();
      assertThat(CanonicalJson.bytes(back)).isEqualTo(bytes);
      assertThat(JsonWriter.compact(back)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Test
  void theLibraryWritesTheSameBytes() throws IOException {
    Random random = new Random(20261123);
    for (int i = 0; i < 500; i++) {
      Json tree = new Json.Arr(List.of(tree(random, 4)));
      assertThat(CanonicalJson.bytes(tree))
          .isEqualTo(new JsonCanonicalizer(JsonWriter.compact(tree)).getEncodedUTF8());
    }
  }

  @Test
  void halfASurrogatePairHasNoCanonicalForm() {
    assertThatThrownBy(() -> CanonicalJson.bytes(new Json.Text("x\ud83d")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void composedAndDecomposedLettersHaveOneHash() {
    Json composed = JsonReader.read("{\"caf\u00e9\": \"\u00eb\"}").orElseThrow();
    Json decomposed = JsonReader.read("{\"cafe\u0301\": \"e\u0308\"}").orElseThrow();
    assertThat(Hash.of(decomposed)).isEqualTo(Hash.of(composed));
  }

  private static String text(Json json) {
    return new String(CanonicalJson.bytes(json), StandardCharsets.UTF_8);
  }

  private static Json tree(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> new Json.Whole(random.nextLong() >> random.nextInt(11, 64));
      case 1 -> new Json.Bool(random.nextBoolean());
      case 2 -> new Json.Null();
      case 3 -> new Json.Text(word(random));
      case 4 ->
          new Json.Arr(
              List.of(tree(random, depth - 1), tree(random, depth - 1), tree(random, depth - 1)));
      default -> {
        Map<String, Json> members = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          members.put(word(random), tree(random, depth - 1));
        }
        yield new Json.Obj(members);
      }
    };
  }

  /** Letters from the whole of Unicode: controls, quotes, accents, and above the first plane. */
  private static String word(Random random) {
    int[] ends = {0x20, 0x80, 0x250, 0x3000, 0x10000, 0x20000};
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      int letter = random.nextInt(ends[random.nextInt(ends.length)]);
      if (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE) {
        word.appendCodePoint(letter);
      }
    }
    return java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFC);
  }
}
