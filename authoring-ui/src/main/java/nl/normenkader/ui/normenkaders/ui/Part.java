package nl.normenkader.ui.normenkaders.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.normenkader.engine.model.Normenkader;

/** The parts in which a normenkader is read, in the order in which people ask for them. */
public enum Part {
  OVER("Over dit kader"),
  WERKWIJZE("Werkwijze"),
  LEEFGEBIEDEN("Leefgebieden"),
  OMSTANDIGHEDEN("Factoren en andere vragen"),
  PROFIELEN("Profielen en bandbreedtes"),
  NORMEN("Normen per onderdeel"),
  BELEIDSREGELS("Beleidsregels"),
  TEKSTEN("Teksten"),
  VERANTWOORDING("Verantwoording");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** Dutch name for screens. */
  public String title() {
    return title;
  }

  /** How it stands in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Part> ofCode(String code) {
    return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
  }

  /** Whether this kader has anything to read here. */
  boolean isIn(Normenkader kader) {
    return switch (this) {
      case OVER, WERKWIJZE, VERANTWOORDING -> true;
      case LEEFGEBIEDEN -> !kader.leefgebieden().isEmpty();
      case OMSTANDIGHEDEN ->
          !kader.factoren().isEmpty() || !kader.kenmerken().isEmpty() || !kader.opgaven().isEmpty();
      case PROFIELEN -> !kader.profielreeksen().isEmpty();
      case NORMEN ->
          !kader.normonderdelen().isEmpty()
              || !kader.combinatietabellen().isEmpty()
              || !kader.klassentabellen().isEmpty()
              || !kader.weegfactoren().isEmpty();
      case BELEIDSREGELS -> !kader.beleidsregels().isEmpty();
      case TEKSTEN ->
          !kader.teksten().bouwstenen().isEmpty() || !kader.teksten().uitleg().isEmpty();
    };
  }
}
