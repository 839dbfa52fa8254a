package nl.normenkader.ui.proefcasus;

import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.ui.normenkaders.Names;

/** What a question of a casus is called, by the address of its answer. */
public final class QuestionNames {

  private final Names names;

  public QuestionNames(Normenkader kader) {
    this.names = new Names(kader);
  }

  /** {@code niveaus/geld} → {@code Geld}. */
  public String of(String address) {
    String[] path = address.split("/");
    return switch (path[0]) {
      case "niveaus" -> names.of("leefgebieden", path[1]);
      case "bijdragen" ->
          path.length > 3
              ? names.of("stadia", path[1]) + " bij " + names.of("leefgebieden", path[3])
              : names.of("stadia", path[1]);
      case "gekozenProfielen" -> "het profiel in " + names.of("profielreeksen", path[1]);
      default -> names.at(address);
    };
  }

  /** What an answer is called. */
  public String answer(String address, String value) {
    String[] path = address.split("/");
    return switch (path[0]) {
      case "niveaus" -> names.niveau("leefgebieden", path[1], value);
      case "factoren" -> names.niveau("factoren", path[1], value);
      case "kenmerken" -> names.at("kenmerken/" + path[1] + "/opties/" + value);
      case "gekozenProfielen" -> names.at("profielreeksen/" + path[1] + "/profielen/" + value);
      default -> value;
    };
  }
}
