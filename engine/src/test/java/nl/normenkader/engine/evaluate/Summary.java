package nl.normenkader.engine.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Kracht;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;

/** An outcome in the short words in which cases are written: a range is {@code 60–90}. */
final class Summary {

  private Summary() {}

  static Json.Obj of(Checked<Outcome> evaluated) {
    Map<String, Json> members = new LinkedHashMap<>();
    @Nullable Outcome outcome = evaluated.value().orElse(null);
    if (outcome == null) {
      members.put("meldingen", texts(evaluated.issues().stream().map(Summary::issue).toList()));
      return new Json.Obj(members);
    }
    members.put("soort", word(outcome.kind()));
    members.put(
        "mogelijk", texts(outcome.possibleKinds().stream().map(k -> word(k).value()).toList()));
    members.put("openVragen", texts(outcome.openQuestions()));
    members.put(
        "openKeuzes",
        texts(
            outcome.openChoices().stream()
                .map(
                    c ->
                        c.element()
                            + (c.kracht() == Kracht.KAN ? " kan" : " in beginsel")
                            + (c.applied() ? " toegepast" : ""))
                .toList()));
    members.put(
        "signalen",
        texts(
            outcome.signals().stream()
                .map(s -> word(s.kind()).value() + " " + s.element())
                .toList()));
    Map<String, Json> profielen = new LinkedHashMap<>();
    outcome
        .profielreeksen()
        .forEach(
            r -> {
              profielen.put(r.profielreeks() + ".bruto", texts(r.brutoProfielen()));
              profielen.put(r.profielreeks() + ".netto", texts(r.nettoProfielen()));
              profielen.put(
                  r.profielreeks() + ".rang",
                  texts(
                      r.ranking().stream()
                          .map(k -> k.rank() + " " + k.profiel() + " " + k.distance())
                          .toList()));
            });
    members.put("profielen", new Json.Obj(profielen));
    Map<String, Json> voorzieningen = new LinkedHashMap<>();
    outcome.voorzieningen().forEach(v -> voorzieningen.put(v.voorziening(), voorziening(v)));
    members.put("voorzieningen", new Json.Obj(voorzieningen));
    return new Json.Obj(members);
  }

  private static Json.Obj voorziening(VoorzieningOutcome v) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("oordeel", word(v.verdict()));
    members.put("omvang", range(v.omvang()));
    members.put("bruto", range(v.bruto()));
    members.put("netto", range(v.netto()));
    members.put("aftrek", range(v.deduction()));
    members.put("zonderMaximum", range(v.uncapped()));
    members.put("ruimte", range(v.room()));
    members.put("klassen", texts(v.klassen()));
    members.put("boven", range(v.aboveLast()));
    members.put("maanden", range(v.months()));
    members.put("varianten", texts(v.variants()));
    members.put(
        "rondes",
        new Json.Arr(
            v.rondes().stream()
                .map(r -> r.silent() ? (Json) new Json.Text("zwijgt") : range(r.omvang()))
                .toList()));
    members.put(
        "tijdvakken",
        texts(
            v.tijdvakken().stream()
                .map(t -> t.from() + "-" + t.until() + ": " + t.omvang())
                .toList()));
    members.put(
        "iwmo",
        texts(
            v.iwmo().stream()
                .map(i -> i.volume() + " van " + i.unit() + " per " + i.frequency())
                .toList()));
    return new Json.Obj(members);
  }

  private static Json range(@Nullable WholeRange range) {
    if (range == null) {
      return new Json.Text("geen");
    }
    return range.isKnown() ? new Json.Whole(range.atLeast()) : new Json.Text(range.toString());
  }

  private static String issue(Issue issue) {
    return issue.code().id() + " " + issue.location();
  }

  private static Json.Arr texts(List<String> texts) {
    return new Json.Arr(texts.stream().map(t -> (Json) new Json.Text(t)).toList());
  }

  private static Json.Text word(Enum<?> constant) {
    return new Json.Text(constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  /** The summary with only what is named in what is expected. */
  static Json only(Json expected, Json actual) {
    if (expected instanceof Json.Obj wanted && actual instanceof Json.Obj found) {
      Map<String, Json> members = new LinkedHashMap<>();
      wanted
          .members()
          .forEach(
              (key, value) -> {
                Json member = found.members().get(key);
                if (member != null) {
                  members.put(key, only(value, member));
                }
              });
      return new Json.Obj(members);
    }
    return actual;
  }
}
