package nl.normenkader.engine.kaders;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.model.Aantal;
import nl.normenkader.engine.model.Normenkader;

/** Takes answers out of a full casus of a kader, and puts every possible answer back in. */
final class PartialCases {
  /** A casus with some answers gone, and all its completions. */
  record Partial(List<String> gone, Casus casus, List<Casus> completions) {}

  private final Normenkader kader;
  private final Json.Obj full;
  private final Map<String, List<Json>> domains = new LinkedHashMap<>();

  PartialCases(Normenkader kader, Casus full) {
    this.kader = kader;
    this.full = RecordBinding.write(full);
    kader
        .leefgebieden()
        .forEach(l -> texts("niveaus/" + l.id(), l.niveaus().stream().map(n -> n.id()).toList()));
    kader
        .factoren()
        .forEach(f -> texts("factoren/" + f.id(), f.niveaus().stream().map(n -> n.id()).toList()));
    kader
        .kenmerken()
        .forEach(k -> texts("kenmerken/" + k.id(), k.opties().stream().map(o -> o.id()).toList()));
    kader.aantallen().forEach(this::aantal);
    full.bijdragen().forEach(this::bijdragen);
    domains.keySet().removeIf(question -> !isAnswered(question));
  }

  private void texts(String question, List<String> options) {
    domains.put(question, options.stream().map(o -> (Json) new Json.Text(o)).toList());
  }

  private void aantal(Aantal aantal) {
    if (aantal.max() - aantal.min() < 10) {
      domains.put(
          "aantallen/" + aantal.id(),
          LongStream.rangeClosed(aantal.min(), aantal.max())
              .mapToObj(n -> (Json) new Json.Whole(n))
              .toList());
    }
  }

  /** One leefgebied of a stadium that was asked; a stadium as a whole has too many answers. */
  private void bijdragen(String stadium, Bijdragen given) {
    for (String leefgebied : given.leefgebieden().keySet()) {
      List<Json> extents = new ArrayList<>();
      for (String extent : List.of("geen", "deels", "volledig")) {
        Json.Obj one = new Json.Obj(Map.of()).with("mate", new Json.Text(extent));
        extents.add(one.with("bevestigd", new Json.Bool(true)));
      }
      domains.put("bijdragen/" + stadium + "/leefgebieden/" + leefgebied, extents);
    }
  }

  /** A partial case by chance, with no more completions than this. */
  Partial draw(Random random, int questions, int most) {
    List<String> all = new ArrayList<>(domains.keySet());
    Collections.shuffle(all, random);
    List<String> gone = new ArrayList<>();
    int completions = 1;
    for (String question : all) {
      int options = domains.getOrDefault(question, List.of()).size();
      if (gone.size() < questions && completions * options <= most) {
        gone.add(question);
        completions *= options;
      }
    }
    Json.Obj partial = full;
    for (String question : gone) {
      partial = put(partial, List.of(question.split("/")), null);
    }
    List<Json.Obj> filled = List.of(partial);
    for (String question : gone) {
      filled =
          filled.stream()
              .flatMap(
                  one ->
                      domains.getOrDefault(question, List.of()).stream()
                          .map(answer -> put(one, List.of(question.split("/")), answer)))
              .toList();
    }
    return new Partial(gone, casus(partial), filled.stream().map(PartialCases::casus).toList());
  }

  private boolean isAnswered(String question) {
    Json at = full;
    for (String key : question.split("/")) {
      at = at instanceof Json.Obj object ? object.members().get(key) : null;
    }
    return at != null;
  }

  private static Json.Obj put(
      Json.Obj into, List<String> path, @org.jspecify.annotations.Nullable Json value) {
    String key = path.getFirst();
    if (path.size() == 1) {
      return value == null ? into.without(key) : into.with(key, value);
    }
    Json.Obj below =
        into.members().get(key) instanceof Json.Obj there ? there : new Json.Obj(Map.of());
    return into.with(key, put(below, path.subList(1, path.size()), value));
  }

  private static Casus casus(Json.Obj json) {
    return RecordBinding.read(Casus.class, json).orElseThrow();
  }
}
