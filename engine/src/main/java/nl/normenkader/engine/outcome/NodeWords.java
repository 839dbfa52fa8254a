package nl.normenkader.engine.outcome;

import nl.normenkader.engine.model.Normenkader;
import org.jspecify.annotations.Nullable;

/** One node of an explanation as a Dutch sentence (B1), without what it read or rests on. */
final class NodeWords {

  private final Normenkader kader;
  private final Labels labels;

  NodeWords(Normenkader kader, Labels labels) {
    this.kader = kader;
    this.labels = labels;
  }

  /**
   * The sentence of a node.
   *
   * @param voorziening inside which voorziening it stands
   */
  String of(ExplanationNode node, @Nullable String voorziening) {
    String unit = Wording.unit(kader, voorziening);
    String before = Wording.range(node.amountBefore());
    String after = Wording.range(node.amountAfter());
    String name = node.element() == null ? "" : labels.of(node.element());
    String sentence =
        switch (node.step()) {
          case UITKOMST -> outcome(argument(node, "soort"));
          case NAGEREKEND ->
              "Elk antwoord dat nog kan, is nagerekend. Voor "
                  + name
                  + " blijft over: "
                  + after
                  + " "
                  + unit
                  + ".";
          case TOEGANG -> access(argument(node, "toegang"));
          case RONDE -> ronde(node, name);
          case BIJDRAGE ->
              name
                  + " wordt lichter: van "
                  + labels.all(node.element() + "/niveaus", argument(node, "van"))
                  + " naar "
                  + labels.all(node.element() + "/niveaus", argument(node, "naar"))
                  + ".";
          case PROFIEL, PROFIEL_RANG, PROFIEL_GEKOZEN, PROFIEL_VERSCHOVEN -> profiel(node, name);
          case VOORZIENING -> name + ": " + after + " " + unit + ".";
          case NORM -> "De norm is " + after + " " + unit + ".";
          case VOORAF -> gate(node, name);
          case WEEGFACTOR -> weegfactor(node, name, before, after, unit);
          case BANDGRENS ->
              "De bandbreedte begrenst dit: " + before + " wordt " + after + " " + unit + ".";
          case ONDERDEEL -> name + ": " + after + " " + unit + "." + converted(node);
          case OVERGENOMEN ->
              "Een deel wordt overgenomen: van " + before + " blijft " + after + " " + unit + ".";
          case VERVALT ->
              "Dit vervalt door " + name + ": " + before + " wordt " + after + " " + unit + ".";
          case GROEP ->
              name
                  + " telt samen voor "
                  + after
                  + " "
                  + unit
                  + (before.equals(after) ? "." : " (zonder grens van de groep: " + before + ").");
          case OPTELLING -> "Opgeteld is dat " + after + " " + unit + ".";
          case AFRONDING ->
              "Naar boven afgerond op een veelvoud van "
                  + argument(node, "stap")
                  + ": "
                  + after
                  + " "
                  + unit
                  + ".";
          case UITGESLOTEN -> name + " sluit dit " + whole(node) + "uit.";
          case VERPLICHT -> name + " verplicht tot ten minste " + after + " " + unit + ".";
          case ONDERGRENS ->
              node.amountAfter() == null
                  ? name + " stelt een ondergrens aan de duur."
                  : name
                      + " stelt een ondergrens: "
                      + before
                      + " wordt "
                      + after
                      + " "
                      + unit
                      + ".";
          case BOVENGRENS ->
              node.amountAfter() == null
                  ? name + " stelt een bovengrens aan de duur."
                  : name
                      + " stelt een bovengrens: "
                      + before
                      + " wordt "
                      + after
                      + " "
                      + unit
                      + ".";
          case COMBINATIE -> combination(node, name, before, after, unit);
          case SAMEN ->
              name
                  + " begrenst voorzieningen samen: "
                  + before
                  + " wordt "
                  + after
                  + " "
                  + unit
                  + "."
                  + apart(node);
          case GESPAARD ->
              "Een maximum gaat niet af van wat na de bijdragen overblijft: "
                  + before
                  + " wordt "
                  + after
                  + " "
                  + unit
                  + ".";
          case KLASSE -> klasse(node, voorziening);
          case DUUR -> duration(name, node);
          case VARIANT -> "De vorm is " + name + ".";
          case IWMO ->
              "In iWmo: product "
                  + argument(node, "product")
                  + ", volume "
                  + argument(node, "volume")
                  + " (eenheid "
                  + argument(node, "eenheid")
                  + ", frequentie "
                  + argument(node, "frequentie")
                  + ").";
          case SIGNAAL -> signal(node, name);
        };
    return "nee".equals(node.arguments().get("zeker"))
        ? sentence + " Dit is nog niet zeker."
        : sentence;
  }

  private static String apart(ExplanationNode node) {
    String apart = node.arguments().get("apart");
    return apart == null
        ? ""
        : " Eerst is " + apart + " apart gezet voor wat na de bijdragen overblijft.";
  }

  private static String converted(ExplanationNode node) {
    String per = node.arguments().get("per");
    return per == null
        ? ""
        : " In het kader staat dit per " + per.replace('-', ' ') + "; het is omgerekend.";
  }

  private static String outcome(String kind) {
    String told =
        switch (kind) {
          case "geen-toegang" -> "Volgens het kader is er geen toegang.";
          case "eigen-mogelijkheden-volstaan" ->
              "Volgens het kader volstaan de eigen mogelijkheden en de hulp van anderen.";
          case "algemene-voorziening-volstaat" ->
              "Volgens het kader volstaat een algemene voorziening.";
          case "andere-wet" -> "Volgens het kader hoort dit bij een andere wet.";
          case "maatwerk" -> "Volgens het kader past een maatwerkvoorziening.";
          case "regeling-zwijgt" -> "Het kader regelt deze situatie niet; er is niets ingevuld.";
          default -> "Er is nog niet genoeg bekend voor één uitkomst.";
        };
    return told + " Dit is een advies: de consulent beslist.";
  }

  private static String access(String access) {
    return switch (access) {
      case "ja" -> "Er is toegang.";
      case "nee" -> "Er is geen toegang.";
      default -> "Of er toegang is, is nog niet bekend.";
    };
  }

  private static String ronde(ExplanationNode node, String name) {
    return switch (argument(node, "punt")) {
      case "bruto" -> "Bruto: wat nodig is voordat er bijdragen af gaan.";
      case "netto" -> "Netto: wat overblijft na " + name + ".";
      default -> "Tussenstand: wat overblijft na " + name + ".";
    };
  }

  private String profiel(ExplanationNode node, String name) {
    String list = node.element() + "/profielen";
    return switch (node.step()) {
      case PROFIEL_RANG ->
          argument(node, "rang") + ". " + name + ", afstand " + argument(node, "afstand") + ".";
      case PROFIEL_GEKOZEN -> "De consulent koos zelf: " + name + rank(node) + ".";
      case PROFIEL_VERSCHOVEN ->
          "Weegfactoren verschuiven het profiel: van "
              + labels.all(list, argument(node, "van"))
              + " naar "
              + labels.all(list, argument(node, "naar"))
              + ".";
      default ->
          name
              + ": het "
              + kader.teksten().profielLabel()
              + " is "
              + labels.all(list, argument(node, "profiel"))
              + ".";
    };
  }

  private static String rank(ExplanationNode node) {
    String rank = node.arguments().get("rang");
    return rank == null ? "" : " (volgens het kader op plaats " + rank + ")";
  }

  private static String gate(ExplanationNode node, String name) {
    boolean allows = argument(node, "poort").equals("toelaten");
    return switch (argument(node, "geldt")) {
      case "ja" -> name + (allows ? " laat dit toe." : " sluit dit uit.");
      case "nee" ->
          name + (allows ? " laat dit niet toe bij dit antwoord." : " sluit dit niet uit.");
      default -> "Of " + name + " dit toelaat, is nog niet bekend.";
    };
  }

  private static String weegfactor(
      ExplanationNode node, String name, String before, String after, String unit) {
    String value = node.arguments().getOrDefault("waarde", after);
    if (name.isEmpty()) {
      return "Weegfactoren samen: " + before + " wordt " + after + " " + unit + ".";
    }
    return switch (argument(node, "werking")) {
      case "verschuif-profiel" -> name + ": " + value + " profiel zwaarder of lichter.";
      case "plaats-in-band" -> name + ": " + value + "% richting de rand van de bandbreedte.";
      case "procent-van-norm" -> name + ": " + value + "% van de norm.";
      case "duur-maanden" -> name + ": " + value + " maanden langer of korter.";
      default -> name + ": " + value + " " + unit + ".";
    };
  }

  private static String whole(ExplanationNode node) {
    return argument(node, "geheel").equals("ja") ? "geheel " : "voor een deel ";
  }

  private static String combination(
      ExplanationNode node, String name, String before, String after, String unit) {
    String silent = node.arguments().get("zwijgt");
    if ("ja".equals(silent)) {
      return "Voor deze combinatie (" + name + ") regelt het kader niets.";
    }
    String raised =
        node.arguments().containsKey("verhoogd") ? " Het hogere maximum is toegepast." : "";
    return before.equals(after)
        ? "Het maximum voor deze combinatie (" + name + ") wordt niet overschreden." + raised
        : "Het maximum voor deze combinatie ("
            + name
            + "): "
            + before
            + " wordt "
            + after
            + " "
            + unit
            + "."
            + raised;
  }

  private String klasse(ExplanationNode node, @Nullable String voorziening) {
    String list =
        kader.voorzieningen().stream()
            .filter(v -> v.id().equals(voorziening) && v.klassentabel() != null)
            .map(v -> "klassentabellen/" + v.klassentabel() + "/klassen")
            .findFirst()
            .orElse("");
    String above = node.arguments().get("boven");
    return "De klasse is "
        + labels.all(list, argument(node, "klassen"))
        + (above == null ? "." : ", met daarbovenop " + above + ".");
  }

  private static String duration(String name, ExplanationNode node) {
    String months = Wording.range(node.amountAfter());
    return months.equals("0")
        ? "Over de duur van " + name + " zegt het kader niets."
        : "De duur van " + name + " is " + months + " maanden.";
  }

  private static String signal(ExplanationNode node, String name) {
    return switch (argument(node, "signaal")) {
      case "andere-wet" -> "Let op, mogelijk een andere wet: " + name + ".";
      case "herbeoordeling" -> "Er is een moment om opnieuw te kijken: " + name + ".";
      default -> "Aandachtspunt: " + name + ".";
    };
  }

  private static String argument(ExplanationNode node, String name) {
    return node.arguments().getOrDefault(name, "");
  }
}
