package nl.normenkader.engine.kaders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import org.jspecify.annotations.Nullable;

/**
 * A casus in which every question is answered, {@code basis.json}: access, everything needed for
 * oefenen and for toezicht tijdens onderwijs, nobody who helps, and nothing asked for. A test lays
 * its own answers over it.
 */
record AwbzCasus(Json.Obj answers) {

  /** Per number in the regulation's table the onderdeel and opgave of that activity. */
  static final Map<String, String> ACTIVITEITEN =
      Map.of(
          "1", "structuur",
          "2", "vaardigheden",
          "3", "toezicht",
          "3.1", "toezicht-onderwijs",
          "4", "oefenen");

  static AwbzCasus basis() {
    return new AwbzCasus((Json.Obj) resource("basis.json"));
  }

  static Json resource(String name) {
    return json("/kaders/awbz/" + name);
  }

  static Json json(String name) {
    try (InputStream in = AwbzCasus.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return JsonReader.read(in.readAllBytes()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  AwbzCasus with(Json.Obj over) {
    return new AwbzCasus(laidOver(answers, over));
  }

  AwbzCasus kenmerk(String kenmerk, String optie) {
    return answer("kenmerken", kenmerk, new Json.Text(optie));
  }

  AwbzCasus niveau(String leefgebied, String niveau) {
    return answer("niveaus", leefgebied, new Json.Text(niveau));
  }

  AwbzCasus factor(String factor, boolean ja) {
    return answer("factoren", factor, new Json.Text(ja ? "ja" : "nee"));
  }

  AwbzCasus opgave(String opgave, long amount) {
    return answer("opgaven", opgave, new Json.Obj(Map.of("bedrag", new Json.Whole(amount))));
  }

  AwbzCasus keuze(String address, boolean apply) {
    return answer(
        "keuzes",
        address,
        new Json.Obj(
            Map.of("toepassen", new Json.Bool(apply), "reden", new Json.Text("In de proef."))));
  }

  /** Three of the five fields at score 3: zeer ernstige gedragsproblematiek. */
  AwbzCasus zeerErnstig() {
    return niveau("score-orientatie", "score-3")
        .niveau("score-probleemgedrag-veiligheid", "score-3")
        .niveau("score-psychisch-welbevinden", "score-3");
  }

  AwbzCasus without(String section, String question) {
    Json.Obj old = (Json.Obj) member(section);
    return new AwbzCasus(answers.with(section, old.without(question)));
  }

  Casus casus() {
    return RecordBinding.read(Casus.class, answers).orElseThrow();
  }

  private AwbzCasus answer(String section, String question, Json value) {
    return with(new Json.Obj(Map.of(section, new Json.Obj(Map.of(question, value)))));
  }

  private Json member(String section) {
    @Nullable Json member = answers.members().get(section);
    return member == null ? new Json.Obj(Map.of()) : member;
  }

  private static Json.Obj laidOver(Json.Obj under, Json.Obj over) {
    Json.Obj merged = under;
    for (Map.Entry<String, Json> member : over.members().entrySet()) {
      @Nullable Json old = under.members().get(member.getKey());
      Json value =
          old instanceof Json.Obj below && member.getValue() instanceof Json.Obj above
              ? laidOver(below, above)
              : member.getValue();
      merged = merged.with(member.getKey(), value);
    }
    return merged;
  }
}
