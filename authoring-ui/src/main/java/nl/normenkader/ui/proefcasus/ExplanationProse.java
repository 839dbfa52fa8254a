package nl.normenkader.ui.proefcasus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.outcome.AmountRange;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;
import org.jspecify.annotations.Nullable;

/** The sentences of an explanation, one per node; the tree itself stays data. */
public final class ExplanationProse {

  /** More answers than this in one sentence nobody reads. */
  private static final int TOLD = 5;

  private final Names names;
  private final QuestionNames questions;

  public ExplanationProse(Normenkader kader) {
    this.names = new Names(kader);
    this.questions = new QuestionNames(kader);
  }

  /** The sentence of this node, what it read and what it rests on included. */
  public String of(ExplanationNode node) {
    return Words.sentence(step(node) + change(node)) + inputs(node) + certainty(node);
  }

  private String step(ExplanationNode node) {
    Map<String, String> arguments = node.arguments();
    String element = name(node.element());
    return switch (node.step()) {
      case UITKOMST -> "zo is de uitkomst berekend";
      case NAGEREKEND -> "elk antwoord dat nog kan is nagerekend voor " + element;
      case TOEGANG ->
          switch (argument(node, "toegang")) {
            case "ja" -> "er is toegang";
            case "nee" -> "er is geen toegang";
            default -> "of er toegang is, is nog niet bekend";
          };
      case RONDE ->
          switch (argument(node, "punt")) {
            case "bruto" -> "bruto: wat nodig is zonder hulp van anderen";
            case "netto" -> "netto: wat overblijft na " + element;
            default -> "wat overblijft na " + element;
          };
      case BIJDRAGE ->
          element
              + " wordt door hulp lichter: van "
              + argument(node, "van")
              + " naar "
              + argument(node, "naar");
      case PROFIEL -> "het profiel in " + element;
      case PROFIEL_RANG ->
          element
              + " staat op plaats "
              + argument(node, "rang")
              + " (afstand "
              + argument(node, "afstand")
              + ")";
      case PROFIEL_GEKOZEN -> "een medewerker koos " + element;
      case PROFIEL_VERSCHOVEN ->
          "weegfactoren verschuiven het profiel van "
              + profielen(node, "van")
              + " naar "
              + profielen(node, "naar");
      case VOORZIENING -> element;
      case NORM -> "de norm van " + profielen(node, "profiel");
      case VOORAF ->
          element
              + switch (argument(node, "geldt")) {
                case "ja" -> " geldt";
                case "nee" -> " geldt niet";
                default -> " is nog niet bekend";
              };
      case WEEGFACTOR -> element.isEmpty() ? weegfactoren(arguments) : element;
      case BANDGRENS -> "het bedrag blijft binnen de bandbreedte";
      case ONDERDEEL -> "onderdeel " + element;
      case OVERGENOMEN -> "een deel wordt door anderen overgenomen";
      case VERVALT -> "dit vervalt door " + element;
      case GROEP -> "groep " + element;
      case OPTELLING -> "alles bij elkaar";
      case AFRONDING -> "één keer omhoog afgerond op stappen van " + argument(node, "stap");
      case UITGESLOTEN -> "uitgesloten door " + element;
      case VERPLICHT -> "verplicht door " + element;
      case ONDERGRENS -> element.isEmpty() ? "ondergrens" : "ondergrens door " + element;
      case BOVENGRENS -> element.isEmpty() ? "bovengrens" : "bovengrens door " + element;
      case COMBINATIE -> "maximum bij deze combinatie: " + element;
      case SAMEN -> "samen begrensd door " + element;
      case GESPAARD -> "een maximum gaat niet af van wat na de hulp overblijft";
      case KLASSE -> "klasse voor " + element + ": " + argument(node, "klassen");
      case DUUR -> "duur van " + element + " in maanden";
      case VARIANT -> "variant " + element;
      case IWMO ->
          "in iWmo 3.2: categorie %s, product %s, volume %s"
              .formatted(
                  argument(node, "categorie"), argument(node, "product"), argument(node, "volume"));
      case SIGNAAL -> "let op: " + element;
    };
  }

  private static String weegfactoren(Map<String, String> arguments) {
    String sum = arguments.get("som");
    return "weegfactoren ("
        + arguments.getOrDefault("werking", "").replace('-', ' ')
        + ")"
        + (sum == null ? "" : ", samen " + sum);
  }

  /** Profile ids as the engine lists them, by name where they are known. */
  private String profielen(ExplanationNode node, String argument) {
    String element = node.element();
    String list = element == null ? "" : element.replaceAll("/profielen/.*", "") + "/profielen/";
    List<String> ids = Arrays.asList(argument(node, argument).split(", "));
    return Words.or(ids.stream().map(id -> names.at(list + id)).toList());
  }

  private static String argument(ExplanationNode node, String name) {
    return node.arguments().getOrDefault(name, "");
  }

  private String name(@Nullable String address) {
    return address == null ? "" : names.at(address);
  }

  private static String change(ExplanationNode node) {
    AmountRange before = node.amountBefore();
    AmountRange after = node.amountAfter();
    if (after == null) {
      return "";
    }
    return before == null || before.equals(after)
        ? ": " + after
        : ": van " + before + " naar " + after;
  }

  private String inputs(ExplanationNode node) {
    List<String> read = node.inputs().stream().map(this::input).toList();
    if (read.isEmpty()) {
      return "";
    }
    int told = Math.min(read.size(), TOLD);
    String more = read.size() > told ? "; en nog " + (read.size() - told) + " antwoorden" : "";
    return " (" + String.join("; ", read.subList(0, told)) + more + ")";
  }

  private String input(ExplanationNode.Input input) {
    String value = input.value();
    return questions.of(input.question())
        + ": "
        + (value == null ? "niet beantwoord" : questions.answer(input.question(), value));
  }

  private static String certainty(ExplanationNode node) {
    return argument(node, "zeker").equals("nee") ? " Dit is nog niet zeker." : "";
  }
}
