package nl.normenkader.engine.evaluate;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;

/**
 * Draws small kaders that use every construct: two leefgebieden, two factoren, a kenmerk, an
 * aantal, two opgaven, two stadia, two voorzieningen. What it draws need not be sound.
 */
final class RandomKader {

  private final Random random;

  RandomKader(long seed) {
    this.random = new Random(seed);
  }

  Json.Obj draw(Json.Obj basis) {
    String text =
        """
        {"leefgebieden": [%s, %s],
         "factoren": [%s, %s],
         "kenmerken": [{"id": "k", "naam": "k", "omschrijving": "k",
           "opties": [{"id": "ja", "naam": "ja"}, {"id": "nee", "naam": "nee"}]}],
         "aantallen": [{"id": "n", "naam": "n", "omschrijving": "n", "eenheid": "x", "min": 0, "max": 2}],
         "opgaven": [%s, %s],
         "stadia": [%s, %s],
         "afgeleideKenmerken": [{"id": "d", "naam": "d", "omschrijving": "d", "voorwaarde": %s}],
         "toegang": {"voorwaarde": %s, "tekst": "t"},
         "voorzieningen": [%s, %s],
         "klassentabellen": [{"id": "t", "naam": "t", "klassen": [
           {"id": "k1", "naam": "1", "vanaf": 0, "totOnder": 10}, {"id": "k2", "naam": "2", "vanaf": 10, "totOnder": 24}],
           "boven": {"soort": "%s", "tekst": "b"}}],
         "profielreeksen": [%s],
         "normonderdelen": [%s, %s, %s, %s],
         "onderdeelgroepen": [%s],
         "combinatietabellen": [%s],
         "weegfactoren": [%s],
         "beleidsregels": [%s]}
        """
            .formatted(
                leefgebied("a"),
                leefgebied("b"),
                factor("f"),
                factor("g"),
                opgave("o"),
                opgave("p"),
                stadium("s", "mantelzorg", true),
                stadium("t", "algemene-voorziening", false),
                condition(2, false),
                random.nextInt(3) == 0 ? condition(1, false) : "{\"soort\": \"alle\"}",
                voorziening("v", ", \"klassentabel\": \"t\""),
                voorziening("w", ""),
                random.nextBoolean() ? "laatste-plus-aanvulling" : "ongeregeld",
                reeks(),
                onderdeel("x", "v", "{\"soort\": \"vastgesteld\", \"opgave\": \"o\"}"),
                onderdeel("y", "v", fixed()),
                onderdeel("z", "w", perAantal()),
                onderdeel("q", "w", "{\"soort\": \"vastgesteld\", \"opgave\": \"p\"}"),
                groep(),
                tabel(),
                list(4, this::weegfactor),
                list(5, this::regel));
    Json.Obj kader = basis;
    for (var section : ((Json.Obj) JsonReader.read(text).orElseThrow()).members().entrySet()) {
      kader = kader.with(section.getKey(), section.getValue());
    }
    return kader;
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

  private static String niveaus() {
    return List.of("0", "1", "2").stream()
        .map(n -> "{\"id\": \"n%s\", \"naam\": \"%s\", \"definitie\": \"d\"}".formatted(n, n))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String leefgebied(String id) {
    return "{\"id\": \"%s\", \"naam\": \"%s\", \"omschrijving\": \"o\", \"zwareKant\": \"%s\", \"niveaus\": %s}"
        .formatted(id, id, pick("eerste", "laatste"), niveaus());
  }

  private static String factor(String id) {
    return "{\"id\": \"%s\", \"naam\": \"%s\", \"omschrijving\": \"o\", \"niveaus\": %s}"
        .formatted(id, id, niveaus());
  }

  private String opgave(String id) {
    return "{\"id\": \"%s\", \"naam\": \"%s\", \"omschrijving\": \"o\", \"maat\": \"minuten\", \"vorm\": \"totaal\", \"min\": 0, \"max\": %d}"
        .formatted(id, id, 1 + random.nextInt(2));
  }

  private String stadium(String id, String kind, boolean voluntary) {
    return "{\"id\": \"%s\", \"naam\": \"%s\", \"omschrijving\": \"o\", \"soort\": \"%s\", \"vrijwillig\": %s, \"stappenDeels\": %d}"
        .formatted(id, id, kind, voluntary, random.nextInt(3));
  }

  private String voorziening(String id, String more) {
    String varianten =
        random.nextBoolean()
            ? ", \"varianten\": [{\"id\": \"r\", \"naam\": \"r\", \"voorwaarde\": %s}]"
                .formatted(condition(1, true))
            : "";
    return "{\"id\": \"%s\", \"naam\": \"%s\", \"omschrijving\": \"o\", \"soort\": \"individueel\", \"maat\": \"minuten\", \"periode\": \"week\", \"stap\": 2, \"afronding\": \"omhoog\", \"maanden\": 12%s%s}"
        .formatted(id, id, more, varianten);
  }

  private String reeks() {
    boolean byFit = random.nextBoolean();
    String methode =
        byFit
            ? "{\"soort\": \"best-passend\", \"gewichten\": {\"a\": %d, \"b\": 1}, \"stand\": \"%s\", \"bijGelijk\": \"%s\"}"
                .formatted(
                    1 + random.nextInt(2),
                    pick("ronde", "bruto", "netto"),
                    pick("lichtste", "zwaarste", "consulent-kiest"))
            : "{\"soort\": \"voorwaarden-per-profiel\"}";
    String split = condition(1, false);
    String[] choice =
        byFit
            ? new String[] {patroon(), patroon(), patroon()}
            : new String[] {
              "\"voorwaarde\": " + split,
              "\"voorwaarde\": {\"soort\": \"alle\", \"voorwaarden\": [{\"soort\": \"niet\", \"voorwaarde\": %s}, {\"soort\": \"kenmerk-is\", \"kenmerk\": \"k\", \"in\": [\"ja\"]}]}"
                  .formatted(split),
              "\"voorwaarde\": {\"soort\": \"alle\", \"voorwaarden\": [{\"soort\": \"niet\", \"voorwaarde\": %s}, {\"soort\": \"kenmerk-is\", \"kenmerk\": \"k\", \"in\": [\"nee\"]}]}"
                  .formatted(split)
            };
    String profielen =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    "{\"id\": \"p%d\", \"naam\": \"p\", \"omschrijving\": \"o\", %s, \"bandbreedtes\": [{\"id\": \"v\", \"min\": %d, \"norm\": %d, \"max\": %d}], \"maanden\": %d}"
                        .formatted(i, choice[i], 2 * i, 4 + 2 * i, 8 + 4 * i, 6 + 3 * i))
            .collect(Collectors.joining(", "));
    return "{\"id\": \"r\", \"naam\": \"r\", \"omschrijving\": \"o\", \"methode\": %s, \"profielen\": [%s]}"
        .formatted(methode, profielen);
  }

  private String patroon() {
    return "\"patroon\": {\"a\": \"n%d\", \"b\": \"n%d\"}"
        .formatted(random.nextInt(3), random.nextInt(3));
  }

  private String onderdeel(String id, String voorziening, String bedrag) {
    String voorwaarde = random.nextBoolean() ? ", \"voorwaarde\": " + condition(1, true) : "";
    return "{\"id\": \"%s\", \"naam\": \"%s\", \"omschrijving\": \"o\", \"voorziening\": \"%s\", \"bedrag\": %s%s}"
        .formatted(id, id, voorziening, bedrag, voorwaarde);
  }

  private String fixed() {
    return "{\"soort\": \"vast\", \"min\": %s, \"norm\": %s, \"max\": %s}"
        .formatted(-3, pick("-3", "{\"teller\": 5, \"noemer\": 3}", "4"), 9);
  }

  private String perAantal() {
    return "{\"soort\": \"per-aantal\", \"aantal\": \"n\", \"min\": 0, \"norm\": {\"teller\": %d, \"noemer\": 2}, \"max\": 9}"
        .formatted(random.nextInt(8));
  }

  private String groep() {
    return random.nextBoolean()
        ? ""
        : "{\"id\": \"h\", \"naam\": \"h\", \"voorziening\": \"w\", \"normonderdelen\": [\"z\", \"q\"], \"samenvoegen\": %s%s}"
            .formatted(
                pick(
                    "{\"soort\": \"som\"}",
                    "{\"soort\": \"hoogste\"}",
                    "{\"soort\": \"hoogste-plus-deel\", \"procent\": 30}"),
                pick("", ", \"ondergrens\": 4", ", \"bovengrens\": 6"));
  }

  private String tabel() {
    return random.nextBoolean()
        ? ""
        : """
        {"id": "c", "naam": "c", "voorziening": "v", "normonderdelen": ["x", "y"], "voorwaarde": %s, "rijen": [
          {"id": "x", "naam": "x", "combinaties": [{"normonderdelen": ["x"]}], "maximum": {"soort": "omvang", "bedrag": %d}},
          {"id": "y", "naam": "y", "combinaties": [{"normonderdelen": ["y"]}], "maximum": {"soort": "in-klasse", "klasse": "k1"},
           "verhoging": {"voorwaarde": %s, "kracht": "%s", "maximum": {"soort": "omvang", "bedrag": 16}}},
          {"id": "xy", "naam": "xy", "combinaties": [{"normonderdelen": ["x", "y"]}], "maximum": %s}]}
        """
            .formatted(
                condition(1, true),
                2 * random.nextInt(4),
                condition(1, true),
                pick("moet", "kan", "in-beginsel"),
                pick(
                    "{\"soort\": \"zwijgt\", \"tekst\": \"z\"}",
                    "{\"soort\": \"omvang\", \"bedrag\": 12}"));
  }

  private String weegfactor(int number) {
    String werking =
        pick(
            "{\"soort\": \"verschuif-profiel\", \"profielreeks\": \"r\", \"stappen\": %d}"
                .formatted(random.nextInt(3) - 1),
            "{\"soort\": \"vooraf\", \"voorziening\": \"%s\", \"poort\": \"%s\"}"
                .formatted(pick("v", "w"), pick("toelaten", "uitsluiten")),
            "{\"soort\": \"plaats-in-band\", \"voorziening\": \"v\", \"procent\": %d}"
                .formatted(random.nextInt(150) - 75),
            "{\"soort\": \"procent-van-norm\", \"voorziening\": \"v\", \"procent\": %d}"
                .formatted(random.nextInt(80) - 40),
            "{\"soort\": \"extra\", \"voorziening\": \"%s\", \"bedrag\": %d}"
                .formatted(pick("v", "w"), random.nextInt(9) - 4),
            "{\"soort\": \"duur-maanden\", \"voorziening\": \"v\", \"maanden\": %d}"
                .formatted(random.nextInt(9) - 4));
    return "{\"id\": \"wf%d\", \"naam\": \"wf\", \"factor\": \"%s\", \"niveaus\": [\"n%d\"], \"werking\": %s}"
        .formatted(number, pick("f", "g"), random.nextInt(3), werking);
  }

  private String regel(int number) {
    String target =
        pick(
            "{\"soort\": \"een-onderdeel\", \"normonderdeel\": \"%s\"}"
                .formatted(pick("x", "y", "z", "q")),
            "{\"soort\": \"een-voorziening\", \"voorziening\": \"%s\"}".formatted(pick("v", "w")));
    String kracht = pick("moet", "moet", "in-beginsel", "kan");
    String head = "\"id\": \"e\", \"kracht\": \"%s\"".formatted(kracht);
    String effect =
        pick(
            "{\"soort\": \"uitsluiten\", %s, \"doelwit\": %s}".formatted(head, target),
            "{\"soort\": \"verplichten\", %s, \"voorziening\": \"%s\", \"bedrag\": 4}"
                .formatted(head, pick("v", "w")),
            "{\"soort\": \"voorrang\", %s, \"voorgaand\": [\"q\", \"z\"], \"vervallend\": [\"x\", \"y\"], \"tenzij\": %s}"
                .formatted(head, condition(1, true)),
            "{\"soort\": \"voorrang\", %s, \"voorgaand\": [\"q\"], \"vervallend\": [\"x\", \"y\"], \"tarief\": {\"teller\": 3, \"noemer\": 2}}"
                .formatted(head),
            "{\"soort\": \"minimaal\", %s, \"doelwit\": %s, \"bedrag\": %d}"
                .formatted(head, target, 2 + 2 * random.nextInt(4)),
            "{\"soort\": \"maximaal\", %s, \"doelwit\": %s, \"maximum\": {\"soort\": \"omvang\", \"bedrag\": %d}}"
                .formatted(head, target, 2 * random.nextInt(5)),
            "{\"soort\": \"maximaal\", %s, \"doelwit\": {\"soort\": \"een-voorziening\", \"voorziening\": \"w\"}, \"maximum\": {\"soort\": \"zwijgt\", \"tekst\": \"z\"}}"
                .formatted(head),
            "{\"soort\": \"andere-wet\", %s, \"wet\": \"Wlz\", \"tekst\": \"t\"%s}"
                .formatted(head, pick("", ", \"voorzieningen\": [\"v\"]")),
            "{\"soort\": \"maximaal\", %s, \"doelwit\": {\"soort\": \"samen\", \"voorzieningen\": [\"w\", \"v\"]}, \"maximum\": {\"soort\": \"omvang\", \"bedrag\": %d}}"
                .formatted(head, 2 + 2 * random.nextInt(6)),
            "{\"soort\": \"duur\", %s, \"voorziening\": \"v\", \"hoogstens\": %d}"
                .formatted(head, 5 + random.nextInt(9)),
            "{\"soort\": \"aandachtspunt\", %s, \"tekst\": \"t\"}".formatted(head));
    String voorwaarde = random.nextInt(4) == 0 ? "" : ", \"voorwaarde\": " + condition(1, true);
    return "{\"id\": \"b%d\", \"artikel\": \"%d\", \"titel\": \"t\", \"tekst\": \"t\", \"effecten\": [%s]%s}"
        .formatted(number, 9 - number, effect, voorwaarde);
  }

  private String condition(int depth, boolean inRound) {
    if (depth > 0 && random.nextBoolean()) {
      String soort = pick("alle", "een-van");
      return "{\"soort\": \"%s\", \"voorwaarden\": [%s, %s]}"
          .formatted(soort, condition(depth - 1, inRound), condition(depth - 1, inRound));
    }
    String stand = pick("bruto", "netto", "ronde");
    String leaf =
        pick(
            "{\"soort\": \"niveau\", \"leefgebied\": \"%s\", \"stand\": \"%s\", \"minstens\": \"n1\"}"
                .formatted(pick("a", "b"), stand),
            "{\"soort\": \"niveau\", \"leefgebied\": \"%s\", \"stand\": \"%s\", \"in\": [\"n0\", \"n2\"]}"
                .formatted(pick("a", "b"), stand),
            "{\"soort\": \"aantal-leefgebieden\", \"leefgebieden\": [\"a\", \"b\"], \"stand\": \"%s\", \"vanaf\": \"n1\", \"minstens\": %d}"
                .formatted(stand, 1 + random.nextInt(2)),
            "{\"soort\": \"gewogen-som\", \"gewichten\": {\"a\": 1, \"b\": 2}, \"stand\": \"%s\", \"minstens\": %d}"
                .formatted(stand, random.nextInt(7)),
            "{\"soort\": \"factor-is\", \"factor\": \"%s\", \"minstens\": \"n1\"}"
                .formatted(pick("f", "g")),
            "{\"soort\": \"kenmerk-is\", \"kenmerk\": \"k\", \"in\": [\"ja\"]}",
            "{\"soort\": \"aantal-is\", \"aantal\": \"n\", \"minstens\": 1}",
            "{\"soort\": \"opgave-is\", \"opgave\": \"%s\", \"minstens\": 1}"
                .formatted(pick("o", "p")),
            "{\"soort\": \"bijdrage\", \"stadium\": \"%s\", \"leefgebied\": \"%s\", \"in\": [\"%s\"]}"
                .formatted(pick("s", "t"), pick("a", "b"), pick("geen", "deels", "volledig")),
            inRound
                ? "{\"soort\": \"profiel-is\", \"profielreeks\": \"r\", \"in\": [\"p%d\"]}"
                    .formatted(random.nextInt(3))
                : "{\"soort\": \"alle\"}");
    return random.nextInt(5) == 0
        ? "{\"soort\": \"niet\", \"voorwaarde\": %s}".formatted(leaf)
        : leaf;
  }
}
