package nl.normenkader.engine.analyse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.model.Normenkader;

/**
 * Draws kaders whose cases can all be tried one by one: two leefgebieden, a factor, a kenmerk, an
 * aantal, an opgave, one stadium, two voorzieningen, with rules of every kind. What it draws need
 * not be sound.
 */
final class TinyKader {

  private static final String[] RULES = {
    "{\"soort\": \"uitsluiten\", %s, \"doelwit\": %s}",
    "{\"soort\": \"verplichten\", %s, \"voorziening\": \"v\", \"bedrag\": 4}",
    "{\"soort\": \"voorrang\", %s, \"voorgaand\": [\"z\"], \"vervallend\": [\"x\", \"y\"]}",
    "{\"soort\": \"voorrang\", %s, \"voorgaand\": [\"z\"], \"vervallend\": [\"x\", \"y\"],"
        + " \"tarief\": {\"teller\": 3, \"noemer\": 2}}",
    "{\"soort\": \"minimaal\", %s, \"doelwit\": %s, \"bedrag\": 4}",
    "{\"soort\": \"maximaal\", %s, \"doelwit\": %s, \"maximum\": {\"soort\": \"omvang\","
        + " \"bedrag\": 2}}",
    "{\"soort\": \"maximaal\", %s, \"doelwit\": %s, \"maximum\": {\"soort\": \"omvang\","
        + " \"bedrag\": 6}}",
    "{\"soort\": \"maximaal\", %s, \"doelwit\": {\"soort\": \"een-voorziening\", \"voorziening\":"
        + " \"w\"}, \"maximum\": {\"soort\": \"zwijgt\", \"tekst\": \"z\"}}",
    "{\"soort\": \"maximaal\", %s, \"doelwit\": {\"soort\": \"samen\", \"voorzieningen\": [\"v\","
        + " \"w\"]}, \"maximum\": {\"soort\": \"omvang\", \"bedrag\": 8}}",
    "{\"soort\": \"duur\", %s, \"voorziening\": \"v\", \"hoogstens\": 7}",
    "{\"soort\": \"andere-wet\", %s, \"wet\": \"Wlz\", \"tekst\": \"t\", \"voorzieningen\":"
        + " [\"v\"]}"
  };

  private final Random random;

  /**
   * Apart, so that a kader of an older seed draws what it always drew and its periods beside it.
   */
  private final Random periods;

  private final String used;

  private TinyKader(long seed) {
    this.random = new Random(seed);
    this.periods = new Random(~seed);
    this.used = pick("x", "y", "z", "xy", "yz", "xz", "xyz");
  }

  private boolean used(String onderdeel) {
    return used.contains(onderdeel);
  }

  /** The kader of this seed; empty when what was drawn does not compile. */
  static Optional<CompiledNormenkader> compiled(long seed) {
    return compile(new TinyKader(seed).draw());
  }

  /** The text of a kader of this seed. */
  static Json.Obj text(long seed) {
    return new TinyKader(seed).draw();
  }

  static Optional<CompiledNormenkader> compile(Json.Obj text) {
    Normenkader kader = RecordBinding.read(Normenkader.class, text).orElseThrow();
    return Compiler.compile(kader, Hash.of(new Json.Text("een hash voor de proef"))).value();
  }

  private Json.Obj draw() {
    String text =
        """
        {"leefgebieden": [%s, %s],
         "factoren": [{"id": "f", "naam": "f", "omschrijving": "o", "niveaus": %s}],
         "kenmerken": [{"id": "k", "naam": "k", "omschrijving": "k",
           "opties": [{"id": "ja", "naam": "ja"}, {"id": "nee", "naam": "nee"}]}],
         "aantallen": [{"id": "n", "naam": "n", "omschrijving": "n", "eenheid": "x", "min": 0, "max": %d}],
         "opgaven": [{"id": "o", "naam": "o", "omschrijving": "o", "maat": "minuten", "vorm": "totaal", "min": 0, "max": %d}],
         "stadia": [{"id": "s", "naam": "s", "omschrijving": "o", "soort": "mantelzorg", "vrijwillig": true, "stappenDeels": %d}],
         "afgeleideKenmerken": [{"id": "d", "naam": "d", "omschrijving": "d", "voorwaarde": %s}],
         "toegang": {"voorwaarde": %s, "tekst": "t"},
         "voorzieningen": [%s, %s],
         "klassentabellen": [{"id": "t", "naam": "t", "klassen": [
           {"id": "k1", "naam": "1", "vanaf": 0, "totOnder": 6}, {"id": "k2", "naam": "2", "vanaf": 6, "totOnder": 12}],
           "boven": {"soort": "%s", "tekst": "b"}}],
         "profielreeksen": [%s],
         "normonderdelen": [%s],
         "onderdeelgroepen": [%s],
         "combinatietabellen": [%s],
         "weegfactoren": [%s],
         "onmogelijkeCombinaties": [%s],
         "beleidsregels": [%s]}
        """
            .formatted(
                leefgebied("a", 3),
                leefgebied("b", 2),
                niveaus(2),
                used("z") ? 1 : 0,
                used("x") ? 1 + random.nextInt(2) : 0,
                random.nextInt(3),
                condition(1, false),
                random.nextInt(3) == 0 ? condition(1, false) : "{\"soort\": \"alle\"}",
                voorziening("v", ", \"klassentabel\": \"t\""),
                voorziening("w", ""),
                random.nextBoolean() ? "laatste-plus-aanvulling" : "ongeregeld",
                reeks(),
                onderdelen(),
                groep(),
                tabel(),
                list(3, this::weegfactor),
                random.nextInt(4) == 0
                    ? "{\"id\": \"i\", \"voorwaarde\": %s, \"reden\": \"r\"}"
                        .formatted(condition(1, false))
                    : "",
                list(3, this::regel));
    Json.Obj kader = basis();
    for (var section : ((Json.Obj) JsonReader.read(text).orElseThrow()).members().entrySet()) {
      kader = kader.with(section.getKey(), section.getValue());
    }
    return kader;
  }

  static Json.Obj basis() {
    try (InputStream in = TinyKader.class.getResourceAsStream("/gedrag/basis.json")) {
      if (in == null) {
        throw new IllegalStateException("no basis");
      }
      return (Json.Obj) JsonReader.read(in.readAllBytes()).orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Numbered {
    String draw(int number);
  }

  private String list(int most, Numbered one) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(one::draw)
        .collect(Collectors.joining(", "));
  }

  private String pick(String... options) {
    return options[random.nextInt(options.length)];
  }

  private static String niveaus(int many) {
    return IntStream.range(0, many)
        .mapToObj(n -> "{\"id\": \"n%d\", \"naam\": \"%d\", \"definitie\": \"d\"}".formatted(n, n))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String leefgebied(String id, int many) {
    return "{\"id\": \"%s\", \"naam\": \"%s\", \"omschrijving\": \"o\", \"zwareKant\": \"%s\", \"niveaus\": %s}"
        .formatted(id, id, pick("eerste", "laatste"), niveaus(many));
  }

  private String voorziening(String id, String more) {
    return "{\"id\": \"%s\", \"naam\": \"%s\", \"omschrijving\": \"o\", \"soort\": \"individueel\", \"maat\": \"minuten\", \"periode\": \"week\", \"stap\": 2, \"afronding\": \"omhoog\", \"maanden\": 12%s}"
        .formatted(id, id, more);
  }

  private String reeks() {
    boolean byFit = random.nextBoolean();
    String methode =
        byFit
            ? "{\"soort\": \"best-passend\", \"gewichten\": {\"a\": %d, \"b\": 1}, \"stand\": \"%s\", \"bijGelijk\": \"%s\"}"
                .formatted(
                    1 + random.nextInt(2),
                    pick("ronde", "ronde", "bruto", "netto"),
                    pick("lichtste", "zwaarste"))
            : "{\"soort\": \"voorwaarden-per-profiel\"}";
    String split = condition(1, false);
    String loose = random.nextInt(3) == 0 ? condition(0, false) : "{\"soort\": \"alle\"}";
    String none = "{\"soort\": \"niet\", \"voorwaarde\": %s}".formatted(split);
    String[] choice =
        byFit
            ? new String[] {patroon(), patroon()}
            : new String[] {
              "\"voorwaarde\": " + split,
              "\"voorwaarde\": {\"soort\": \"alle\", \"voorwaarden\": [%s, %s]}"
                  .formatted(none, loose)
            };
    String profielen =
        IntStream.range(0, 2)
            .mapToObj(
                i ->
                    "{\"id\": \"p%d\", \"naam\": \"p\", \"omschrijving\": \"o\", %s, \"bandbreedtes\": [{\"id\": \"v\", \"min\": %d, \"norm\": %d, \"max\": %d}], \"maanden\": %d}"
                        .formatted(i, choice[i], 2 * i, 4 + 2 * i, 6 + 4 * i, 6 + 3 * i))
            .collect(Collectors.joining(", "));
    return "{\"id\": \"r\", \"naam\": \"r\", \"omschrijving\": \"o\", \"methode\": %s, \"profielen\": [%s]}"
        .formatted(methode, profielen);
  }

  private String patroon() {
    return "\"patroon\": {\"a\": \"n%d\", \"b\": \"n%d\"}"
        .formatted(random.nextInt(3), random.nextInt(2));
  }

  private String onderdelen() {
    return Stream.of(
            onderdeel("x", "v", "{\"soort\": \"vastgesteld\", \"opgave\": \"o\"}"),
            onderdeel(
                "y",
                "v",
                "{\"soort\": \"vast\", \"min\": -3, \"norm\": %s, \"max\": 9}"
                    .formatted(pick("-3", "{\"teller\": 5, \"noemer\": 3}", "2"))),
            onderdeel(
                "z",
                "w",
                "{\"soort\": \"per-aantal\", \"aantal\": \"n\", \"min\": 0, \"norm\": {\"teller\": %d, \"noemer\": 2}, \"max\": 9}"
                    .formatted(random.nextInt(5))))
        .filter(text -> used(text.substring(8, 9)))
        .collect(Collectors.joining(", "));
  }

  private String onderdeel(String id, String voorziening, String bedrag) {
    String voorwaarde = random.nextBoolean() ? ", \"voorwaarde\": " + condition(1, true) : "";
    String periode =
        periods.nextInt(4) == 0
            ? ", \"periode\": \"%s\""
                .formatted(List.of("twee-weken", "vier-weken", "jaar").get(periods.nextInt(3)))
            : "";
    return "{\"id\": \"%s\", \"naam\": \"%s\", \"omschrijving\": \"o\", \"voorziening\": \"%s\", \"bedrag\": %s%s%s}"
        .formatted(id, id, voorziening, bedrag, voorwaarde, periode);
  }

  private String groep() {
    return random.nextInt(3) > 0 || !used("x")
        ? ""
        : "{\"id\": \"h\", \"naam\": \"h\", \"voorziening\": \"v\", \"normonderdelen\": [\"x\"], \"samenvoegen\": %s%s}"
            .formatted(
                pick(
                    "{\"soort\": \"som\"}",
                    "{\"soort\": \"hoogste\"}",
                    "{\"soort\": \"hoogste-plus-deel\", \"procent\": 30}"),
                pick("", ", \"ondergrens\": 2", ", \"bovengrens\": 2"));
  }

  private String tabel() {
    return random.nextInt(3) > 0 || !used("x") || !used("y")
        ? ""
        : """
        {"id": "c", "naam": "c", "voorziening": "v", "normonderdelen": ["x", "y"], "voorwaarde": %s, "rijen": [
          {"id": "x", "naam": "x", "combinaties": [{"normonderdelen": ["x"]}], "maximum": {"soort": "omvang", "bedrag": %d}},
          {"id": "y", "naam": "y", "combinaties": [{"normonderdelen": ["y"]}], "maximum": {"soort": "in-klasse", "klasse": "k1"},
           "verhoging": {"voorwaarde": %s, "kracht": "%s", "maximum": {"soort": "omvang", "bedrag": 8}}},
          {"id": "xy", "naam": "xy", "combinaties": [{"normonderdelen": ["x", "y"]}], "maximum": %s}]}
        """
            .formatted(
                condition(1, true),
                2 * random.nextInt(4),
                condition(1, true),
                pick("moet", "kan", "in-beginsel"),
                pick(
                    "{\"soort\": \"zwijgt\", \"tekst\": \"z\"}",
                    "{\"soort\": \"omvang\", \"bedrag\": 8}"));
  }

  private String weegfactor(int number) {
    String werking =
        pick(
            "{\"soort\": \"verschuif-profiel\", \"profielreeks\": \"r\", \"stappen\": 1}",
            "{\"soort\": \"vooraf\", \"voorziening\": \"%s\", \"poort\": \"%s\"}"
                .formatted(pick("v", "w"), pick("toelaten", "uitsluiten")),
            "{\"soort\": \"plaats-in-band\", \"voorziening\": \"v\", \"procent\": %d}"
                .formatted(random.nextInt(150) - 75),
            "{\"soort\": \"procent-van-norm\", \"voorziening\": \"v\", \"procent\": %d}"
                .formatted(random.nextInt(80) - 40),
            "{\"soort\": \"extra\", \"voorziening\": \"%s\", \"bedrag\": %d}"
                .formatted(pick("v", "w"), random.nextInt(9) - 4),
            "{\"soort\": \"duur-maanden\", \"voorziening\": \"v\", \"maanden\": 3}");
    return "{\"id\": \"wf%d\", \"naam\": \"wf\", \"factor\": \"f\", \"niveaus\": [\"n%d\"], \"werking\": %s}"
        .formatted(number, random.nextInt(2), werking);
  }

  private String regel(int number) {
    String target =
        pick(
            "{\"soort\": \"een-onderdeel\", \"normonderdeel\": \"%s\"}"
                .formatted(pick(used.split(""))),
            "{\"soort\": \"een-voorziening\", \"voorziening\": \"%s\"}".formatted(pick("v", "w")));
    String head =
        "\"id\": \"e\", \"kracht\": \"%s\"".formatted(pick("moet", "moet", "in-beginsel", "kan"));
    String rule = pick(RULES);
    if (rule.contains("voorrang") && !used.equals("xyz")) {
      rule = RULES[0];
    }
    String effect = rule.formatted(head, target);
    String voorwaarde = random.nextInt(4) == 0 ? "" : ", \"voorwaarde\": " + condition(1, true);
    return "{\"id\": \"b%d\", \"artikel\": \"%d\", \"titel\": \"t\", \"tekst\": \"t\", \"effecten\": [%s]%s}"
        .formatted(number, 9 - number, effect, voorwaarde);
  }

  private String condition(int depth, boolean inRound) {
    if (depth > 0 && random.nextBoolean()) {
      return "{\"soort\": \"%s\", \"voorwaarden\": [%s, %s]}"
          .formatted(
              pick("alle", "een-van"),
              condition(depth - 1, inRound),
              condition(depth - 1, inRound));
    }
    String stand = pick("bruto", "netto", "ronde", "ronde");
    String leaf =
        pick(
            "{\"soort\": \"niveau\", \"leefgebied\": \"%s\", \"stand\": \"%s\", \"minstens\": \"n1\"}"
                .formatted(pick("a", "b"), stand),
            "{\"soort\": \"aantal-leefgebieden\", \"leefgebieden\": [\"a\", \"b\"], \"stand\": \"%s\", \"vanaf\": \"n1\", \"minstens\": %d}"
                .formatted(stand, 1 + random.nextInt(2)),
            "{\"soort\": \"gewogen-som\", \"gewichten\": {\"a\": 1, \"b\": 2}, \"stand\": \"%s\", \"minstens\": %d}"
                .formatted(stand, random.nextInt(5)),
            "{\"soort\": \"factor-is\", \"factor\": \"f\", \"minstens\": \"n1\"}",
            "{\"soort\": \"kenmerk-is\", \"kenmerk\": \"k\", \"in\": [\"ja\"]}",
            "{\"soort\": \"aantal-is\", \"aantal\": \"n\", \"minstens\": 1}",
            "{\"soort\": \"opgave-is\", \"opgave\": \"o\", \"minstens\": 1}",
            "{\"soort\": \"bijdrage\", \"stadium\": \"s\", \"leefgebied\": \"%s\", \"in\": [\"%s\"]}"
                .formatted(pick("a", "b"), pick("geen", "deels", "volledig")),
            inRound
                ? "{\"soort\": \"profiel-is\", \"profielreeks\": \"r\", \"in\": [\"p%d\"]}"
                    .formatted(random.nextInt(2))
                : "{\"soort\": \"alle\"}");
    return random.nextInt(5) == 0
        ? "{\"soort\": \"niet\", \"voorwaarde\": %s}".formatted(leaf)
        : leaf;
  }
}
