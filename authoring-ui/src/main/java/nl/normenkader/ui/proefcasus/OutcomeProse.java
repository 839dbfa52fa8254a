package nl.normenkader.ui.proefcasus;

import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Measure;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;
import nl.normenkader.ui.normenkaders.Words;

/** What an outcome comes down to, in one sentence; always an advice, never a decision. */
public final class OutcomeProse {

  private OutcomeProse() {}

  /** The heading of an outcome. */
  public static String title(Outcome.Kind kind) {
    return switch (kind) {
      case GEEN_TOEGANG -> "Geen toegang volgens dit kader";
      case EIGEN_MOGELIJKHEDEN_VOLSTAAN -> "Eigen mogelijkheden volstaan";
      case ALGEMENE_VOORZIENING_VOLSTAAT -> "Een algemene voorziening volstaat";
      case ANDERE_WET -> "Kijk eerst naar een andere wet";
      case MAATWERK -> "Een maatwerkvoorziening past";
      case REGELING_ZWIJGT -> "De regeling zwijgt over deze situatie";
      case ONVOLLEDIG -> "Nog niet alles is bekend";
    };
  }

  /** What the heading means for the person who decides. */
  public static String meaning(Outcome.Kind kind) {
    return switch (kind) {
      case GEEN_TOEGANG -> "De antwoorden geven volgens dit kader geen recht op een voorziening.";
      case EIGEN_MOGELIJKHEDEN_VOLSTAAN ->
          "Wat nodig is, wordt opgevangen door de inwoner zelf of door mensen om hem heen.";
      case ALGEMENE_VOORZIENING_VOLSTAAT ->
          "Wat overblijft, kan met een voorziening waar iedereen terechtkan.";
      case ANDERE_WET -> "Een regel wijst naar een andere wet. Zoek dat eerst uit.";
      case MAATWERK -> "Hieronder staat welke omvang volgens het kader meestal past.";
      case REGELING_ZWIJGT -> "Het kader vult hier niets in. U weegt zelf en motiveert.";
      case ONVOLLEDIG ->
          "U ziet wat nog mogelijk is. Onderaan staat welke vragen de uitkomst nog kunnen"
              + " veranderen.";
    };
  }

  /** One word for a voorziening. */
  public static String verdict(VoorzieningOutcome.Verdict verdict) {
    return switch (verdict) {
      case PASSEND -> "Past";
      case GEEN -> "Niet nodig";
      case ANDERE_WET -> "Verwezen naar een andere wet";
      case UITGESLOTEN -> "Uitgesloten door een regel";
      case ZWIJGT -> "Niet geregeld";
      case OPEN -> "Nog open";
    };
  }

  /** {@code 150 minuten per week (2 uur 30 minuten)} or {@code 90 tot 150 minuten per week}. */
  public static String amount(WholeRange range, Voorziening voorziening) {
    return range.isKnown()
        ? Words.full(Bedrag.of(range.atLeast()), voorziening)
        : range.atLeast() + " tot " + Words.amount(Bedrag.of(range.atMost()), voorziening);
  }

  /** Short: {@code 150 min} or {@code 90–150 min}, for places with little room. */
  public static String brief(WholeRange range, Voorziening voorziening) {
    return range
        + (voorziening.measure() == Measure.MINUTEN
            ? " min"
            : " " + Words.measure(voorziening.measure()));
  }
}
