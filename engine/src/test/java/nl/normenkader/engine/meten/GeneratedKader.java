package nl.normenkader.engine.meten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.model.Normenkader;

/** Kaders of the largest shapes that proofs promise to be quick about. */
final class GeneratedKader {

  private GeneratedKader() {}

  /** 16 leefgebieden of 6 niveaus; three weight vectors; eight profielen by the first of them. */
  static CompiledNormenkader voorwaarden() {
    int leefgebieden = 16;
    IntFunction<String> profiel =
        p ->
            """
            {"id": "p%d", "naam": "%d", "omschrijving": "o", "voorwaarde": {"soort": "alle", "voorwaarden": [
               %s, {"soort": "niet", "voorwaarde": %s}]},
             "bandbreedtes": [{"id": "v", "min": %d, "norm": %d, "max": %d}]}
            """
                .formatted(
                    p,
                    p,
                    sum(leefgebieden, 0, "ronde", 40 * p),
                    sum(leefgebieden, 0, "ronde", p == 7 ? 10_000 : 40 * (p + 1)),
                    60 * p,
                    60 * p + 30,
                    60 * p + 60);
    return compiled(
        leefgebieden,
        6,
        "{\"soort\": \"voorwaarden-per-profiel\"}",
        profiel,
        """
        [{"id": "a", "naam": "a", "omschrijving": "o", "voorziening": "v", "voorwaarde": %s,
          "bedrag": {"soort": "vast", "min": 15, "norm": 15, "max": 15}},
         {"id": "b", "naam": "b", "omschrijving": "o", "voorziening": "v", "voorwaarde": %s,
          "bedrag": {"soort": "vast", "min": 30, "norm": 30, "max": 30}}]
        """
            .formatted(sum(leefgebieden, 1, "bruto", 120), sum(leefgebieden, 2, "netto", 150)));
  }

  /** 11 leefgebieden of 5 niveaus, eight patterns, the nearest wins. */
  static CompiledNormenkader bestPassend() {
    int leefgebieden = 11;
    IntFunction<String> profiel =
        p ->
            """
            {"id": "p%d", "naam": "%d", "omschrijving": "o", "patroon": {%s},
             "bandbreedtes": [{"id": "v", "min": %d, "norm": %d, "max": %d}]}
            """
                .formatted(
                    p,
                    p,
                    list(leefgebieden, l -> "\"l%d\": \"n%d\"".formatted(l, (p * 4 + l % 7) / 8)),
                    60 * p,
                    60 * p + 30,
                    60 * p + 60);
    return compiled(
        leefgebieden,
        5,
        "{\"soort\": \"best-passend\", \"gewichten\": {%s}, \"stand\": \"ronde\", \"bijGelijk\": \"zwaarste\"}"
            .formatted(list(leefgebieden, l -> "\"l%d\": %d".formatted(l, 1 + l % 3))),
        profiel,
        "[]");
  }

  private static String sum(int leefgebieden, int vector, String stand, int least) {
    return "{\"soort\": \"gewogen-som\", \"gewichten\": {%s}, \"stand\": \"%s\", \"minstens\": %d}"
        .formatted(
            list(leefgebieden, l -> "\"l%d\": %d".formatted(l, 1 + (l * (vector + 3)) % 10)),
            stand,
            least);
  }

  private static String list(int many, IntFunction<String> one) {
    return IntStream.range(0, many).mapToObj(one).collect(Collectors.joining(", "));
  }

  private static CompiledNormenkader compiled(
      int leefgebieden,
      int niveaus,
      String methode,
      IntFunction<String> profiel,
      String onderdelen) {
    String text =
        """
        {"leefgebieden": [%s],
         "stadia": [{"id": "s", "naam": "s", "omschrijving": "o", "soort": "mantelzorg", "vrijwillig": true, "stappenDeels": 1}],
         "voorzieningen": [{"id": "v", "naam": "v", "omschrijving": "o", "soort": "individueel", "maat": "minuten",
           "periode": "week", "stap": 15, "afronding": "omhoog", "maanden": 12}],
         "profielreeksen": [{"id": "r", "naam": "r", "omschrijving": "o", "methode": %s, "profielen": [%s]}],
         "normonderdelen": %s}
        """
            .formatted(
                list(
                    leefgebieden,
                    l ->
                        "{\"id\": \"l%d\", \"naam\": \"%d\", \"omschrijving\": \"o\", \"zwareKant\": \"laatste\", \"niveaus\": [%s]}"
                            .formatted(
                                l,
                                l,
                                list(
                                    niveaus,
                                    n ->
                                        "{\"id\": \"n%d\", \"naam\": \"%d\", \"definitie\": \"d\"}"
                                            .formatted(n, n)))),
                methode,
                list(8, profiel),
                onderdelen);
    Json.Obj kader = basis();
    for (Map.Entry<String, Json> section :
        ((Json.Obj) JsonReader.read(text).orElseThrow()).members().entrySet()) {
      kader = kader.with(section.getKey(), section.getValue());
    }
    return Compiler.compile(
            RecordBinding.read(Normenkader.class, kader).orElseThrow(), Hash.of(kader))
        .orElseThrow();
  }

  private static Json.Obj basis() {
    try (InputStream in = GeneratedKader.class.getResourceAsStream("/gedrag/basis.json")) {
      return (Json.Obj) JsonReader.read(Objects.requireNonNull(in).readAllBytes()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
