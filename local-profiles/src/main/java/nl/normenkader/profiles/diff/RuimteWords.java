package nl.normenkader.profiles.diff;

import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Wijzigingsruimte;
import nl.normenkader.profiles.base.RuimteTransitions;
import org.jspecify.annotations.Nullable;

/** A room for change in plain Dutch, with its limits or its options. */
public final class RuimteWords {

  private RuimteWords() {}

  /** For instance {@code begrenzen (30 tot en met 300)}. */
  public static String of(Wijzigingsruimte room) {
    String word = RuimteTransitions.dutch(room.ruimte());
    return switch (room.ruimte()) {
      case BEGRENZEN -> word + " (" + limits(room.min(), room.max()) + ")";
      case KIEZEN -> word + " (" + String.join(" of ", room.options()) + ")";
      case GESLOTEN, INVULLEN, FACULTATIEF, UITBREIDBAAR -> word;
    };
  }

  private static String limits(@Nullable Bedrag min, @Nullable Bedrag max) {
    if (min == null) {
      return max == null ? "zonder grenzen" : "hoogstens " + max;
    }
    return max == null ? "minstens " + min : min + " tot en met " + max;
  }
}
