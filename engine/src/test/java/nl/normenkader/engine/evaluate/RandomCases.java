package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;

/** Draws partial cases of the kaders of {@link RandomKader}, with every way to complete them. */
final class RandomCases {

  private static final int MOST_COMPLETIONS = 220;

  private final Random random;
  private final Map<String, List<String>> answers = new LinkedHashMap<>();
  private final Map<String, String> given = new LinkedHashMap<>();
  private final List<String> missing = new ArrayList<>();

  RandomCases(long seed, Json.Obj kader) {
    this.random = new Random(seed);
    List<String> niveaus = List.of("\"n0\"", "\"n1\"", "\"n2\"");
    answers.put("niveaus/a", niveaus);
    answers.put("niveaus/b", niveaus);
    answers.put("factoren/f", niveaus);
    answers.put("factoren/g", niveaus);
    answers.put("kenmerken/k", List.of("\"ja\"", "\"nee\""));
    answers.put("aantallen/n", List.of("0", "1", "2"));
    answers.put("opgaven/o", opgaven(kader, 0));
    answers.put("opgaven/p", opgaven(kader, 1));
    answers.put("bijdragen/s", bijdragen(true));
    answers.put("bijdragen/t", bijdragen(false));
    draw();
  }

  private static List<String> opgaven(Json.Obj kader, int number) {
    Json opgave = ((Json.Arr) member(kader, "opgaven")).items().get(number);
    long max = ((Json.Whole) member((Json.Obj) opgave, "max")).value();
    List<String> all = new ArrayList<>();
    for (long amount = 0; amount <= max; amount++) {
      all.add("{\"bedrag\": %d}".formatted(amount));
    }
    return all;
  }

  private static Json member(Json.Obj object, String key) {
    Json member = object.members().get(key);
    if (member == null) {
      throw new IllegalStateException("no " + key);
    }
    return member;
  }

  private static List<String> bijdragen(boolean voluntary) {
    List<String> all = new ArrayList<>();
    all.add("{\"geen\": true}");
    for (String a : List.of("geen", "deels", "volledig")) {
      for (String b : List.of("geen", "volledig")) {
        for (String taken : List.of("", "\"x\": {\"bedrag\": 1, \"bevestigd\": true}")) {
          all.add(
              "{\"leefgebieden\": {\"a\": {\"mate\": \"%s\", \"bevestigd\": %s}, \"b\": {\"mate\": \"%s\", \"bevestigd\": true}}, \"normonderdelen\": {%s}}"
                  .formatted(a, voluntary ? "true" : "false", b, taken));
        }
      }
    }
    return all;
  }

  private void draw() {
    long completions = 1;
    List<String> questions = new ArrayList<>(answers.keySet());
    java.util.Collections.shuffle(questions, random);
    for (String question : questions) {
      List<String> possible = options(question);
      if (completions * possible.size() <= MOST_COMPLETIONS && random.nextInt(3) > 0) {
        completions *= possible.size();
        missing.add(question);
      } else {
        given.put(question, possible.get(random.nextInt(possible.size())));
      }
    }
  }

  private List<String> options(String question) {
    List<String> options = answers.get(question);
    if (options == null) {
      throw new IllegalStateException(question);
    }
    return options;
  }

  /** With some questions unanswered. */
  Casus partial() {
    return casus(given);
  }

  /** Every completion, by the answers that were added. */
  Map<Map<String, String>, Casus> completions() {
    Map<Map<String, String>, Casus> all = new LinkedHashMap<>();
    List<Map<String, String>> added = List.of(Map.of());
    for (String question : missing) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> one : added) {
        for (String answer : options(question)) {
          Map<String, String> copy = new LinkedHashMap<>(one);
          copy.put(question, answer);
          longer.add(copy);
        }
      }
      added = longer;
    }
    for (Map<String, String> one : added) {
      Map<String, String> full = new LinkedHashMap<>(given);
      full.putAll(one);
      all.put(one, casus(full));
    }
    return all;
  }

  private static Casus casus(Map<String, String> all) {
    Json.Obj casus = new Json.Obj(Map.of());
    for (Map.Entry<String, String> answer : all.entrySet()) {
      String[] place = answer.getKey().split("/");
      Json.Obj section =
          casus.members().get(place[0]) instanceof Json.Obj there ? there : new Json.Obj(Map.of());
      Json value = JsonReader.read(answer.getValue()).orElseThrow();
      casus = casus.with(place[0], section.with(place[1], value));
    }
    return Behaviour.casus(casus);
  }
}
