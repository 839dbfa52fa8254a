package nl.normenkader.profiles.diff;

import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.analyse.Comparison;
import nl.normenkader.engine.analyse.Difference;
import nl.normenkader.engine.analyse.Direction;
import nl.normenkader.engine.analyse.VoorzieningComparison;
import nl.normenkader.engine.issue.Issue;

/** Which way one change goes for residents: more support, less, both, or words only. */
public sealed interface ChangeDirection {

  /** Only what people read changes; nothing had to be computed. */
  record TextOnly() implements ChangeDirection {}

  /** Computed over every case that both configurations know, with a smallest case each way. */
  record Computed(Comparison comparison) implements ChangeDirection {}

  /**
   * The change cannot be computed with by itself: it needs other changes beside it. The direction
   * of all changes together tells what comes of it.
   */
  record NotAlone(List<Issue> issues) implements ChangeDirection {
    public NotAlone {
      issues = List.copyOf(issues);
    }
  }

  /** As people read it. */
  default String dutch() {
    return switch (this) {
      case TextOnly words -> "alleen tekst";
      case NotAlone together -> "alleen samen met andere wijzigingen te bepalen";
      case Computed computed -> dutch(computed.comparison().overall());
    };
  }

  /** A smallest case that gets more by it. */
  default Optional<Difference> more() {
    return witnesses().stream().flatMap(v -> Optional.ofNullable(v.more()).stream()).findFirst();
  }

  /** A smallest case that gets less by it. */
  default Optional<Difference> less() {
    return witnesses().stream().flatMap(v -> Optional.ofNullable(v.less()).stream()).findFirst();
  }

  private List<VoorzieningComparison> witnesses() {
    return this instanceof Computed computed ? computed.comparison().voorzieningen() : List.of();
  }

  private static String dutch(Direction direction) {
    return switch (direction) {
      case MEER -> "meer ondersteuning";
      case MINDER -> "minder ondersteuning";
      case GELIJK -> "gelijk";
      case WISSELEND -> "wisselend";
      case ONVERGELIJKBAAR -> "onvergelijkbaar";
      case ONBESLIST -> "onbeslist";
    };
  }
}
