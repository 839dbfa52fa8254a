package nl.normenkader.engine.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.normenkader.engine.model.General.Afwijkingsgrond;
import nl.normenkader.engine.model.Grond;
import nl.normenkader.engine.model.Meetpunt;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import org.jspecify.annotations.Nullable;

/**
 * Tells an explanation in Dutch (B1), in the voice of who reads it. The tree is what counts; these
 * words may change without changing an outcome, so no program may read them.
 */
public final class Prose {

  private final Normenkader kader;
  private final Labels labels;
  private final NodeWords words;
  private final Voice voice;
  private final List<Line> lines = new ArrayList<>();

  /** Who reads it. */
  public enum Voice {
    /** What somebody can get, what went off it and why; no step of the computation. */
    INWONER,
    /** Every step, with the answers it read. */
    CONSULENT,
    /** Every step with its element, its ground, its force and its step of the Centrale Raad. */
    JURIST
  }

  /**
   * One sentence.
   *
   * @param depth how deep it stands; 0 for the outcome itself
   */
  public record Line(int depth, String text) {}

  private Prose(Normenkader kader, Voice voice) {
    this.kader = kader;
    this.voice = voice;
    this.labels = new Labels(kader);
    this.words = new NodeWords(kader, labels);
  }

  /** The explanation of an outcome of this kader; empty when the outcome carries none. */
  public static List<Line> of(Normenkader kader, Outcome outcome) {
    return of(kader, outcome, Voice.CONSULENT);
  }

  /** The explanation of an outcome of this kader; empty when the outcome carries none. */
  public static List<Line> of(Normenkader kader, Outcome outcome, Voice voice) {
    ExplanationNode tree = outcome.explanationTree();
    if (tree == null) {
      return List.of();
    }
    if (voice == Voice.INWONER) {
      return new ResidentProse(kader, outcome).lines();
    }
    Prose prose = new Prose(kader, voice);
    prose.tell(tree, 0, null);
    if (voice == Voice.JURIST) {
      prose.account(outcome);
    }
    return List.copyOf(prose.lines);
  }

  /** The same as text, two spaces a level. */
  public static String text(Normenkader kader, Outcome outcome) {
    return text(kader, outcome, Voice.CONSULENT);
  }

  /** The same as text, two spaces a level. */
  public static String text(Normenkader kader, Outcome outcome, Voice voice) {
    return of(kader, outcome, voice).stream()
        .map(line -> "  ".repeat(line.depth()) + line.text() + "\n")
        .collect(Collectors.joining());
  }

  private void tell(ExplanationNode node, int depth, @Nullable String voorziening) {
    String inside = inside(node, voorziening);
    String law = voice == Voice.JURIST ? law(node) : "";
    lines.add(new Line(depth, words.of(node, inside) + answers(node) + ground(node) + law));
    node.nodes().forEach(child -> tell(child, depth + 1, inside));
  }

  /** The voorziening inside which a node and what is below it stand. */
  static @Nullable String inside(ExplanationNode node, @Nullable String voorziening) {
    String element = node.element();
    return element != null && element.startsWith("voorzieningen/")
        ? element.split("/")[1]
        : voorziening;
  }

  private String answers(ExplanationNode node) {
    return node.inputs().isEmpty()
        ? ""
        : node.inputs().stream()
            .map(labels::answer)
            .collect(Collectors.joining("; ", " Antwoorden: ", "."));
  }

  private static String ground(ExplanationNode node) {
    Grond grond = node.grond();
    return grond == null ? "" : " Grond: " + grond.place() + ".";
  }

  private String law(ExplanationNode node) {
    List<String> parts = new ArrayList<>();
    String kracht = node.arguments().get("kracht");
    if (kracht != null) {
      parts.add("Kracht: " + kracht.replace('-', ' ') + ".");
    }
    if (node.step() == Step.RONDE) {
      for (Meetpunt punt : kader.meetpunten()) {
        if (List.of(node.arguments().getOrDefault("meetpunten", "").split(", "))
            .contains(punt.id())) {
          parts.add(punt.name() + ": stap " + (punt.crvb().ordinal() + 1) + " van de CRvB.");
        }
      }
    }
    if (node.element() != null) {
      parts.add("[" + node.element() + "]");
    }
    return parts.isEmpty() ? "" : " " + String.join(" ", parts);
  }

  private void account(Outcome outcome) {
    Receipt receipt = outcome.receipt();
    if (kader.general().warning() != null) {
      lines.add(new Line(0, "Waarschuwing: " + kader.general().warning()));
    }
    lines.add(
        new Line(
            0,
            "Afwijken kan, naar boven en naar beneden, met een motivering: "
                + (kader.general().afwijkingsgrond() == Afwijkingsgrond.AWB_4_84
                    ? "artikel 4:84 van de Algemene wet bestuursrecht."
                    : "de hardheidsclausule.")));
    lines.add(
        new Line(
            0,
            "Configuratie "
                + receipt.configurationHash()
                + ", casus "
                + receipt.casusHash()
                + ", peildatum "
                + receipt.peildatum()
                + ", rekenregels "
                + receipt.rekenregels()
                + "."));
  }
}
