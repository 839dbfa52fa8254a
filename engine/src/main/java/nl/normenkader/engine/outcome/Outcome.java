package nl.normenkader.engine.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a normenkader says about a case. It is an advice: a person decides.
 *
 * @param kind what it comes down to
 * @param possibleKinds what it can still come down to; one when it is settled
 * @param profielreeksen the profiel per reeks, in the order of the kader; empty without access
 * @param voorzieningen in the order of the kader; empty without access
 * @param openQuestions addresses in the casus of unanswered questions that can still change kind,
 *     profiel, omvang, class, duration, variant or the bruto omvang
 * @param openChoices what a person may still decide about rules that are not binding
 * @param signals what a person must not overlook
 * @param explanationTree how it came about, in the order of the computation; absent when not asked
 */
public record Outcome(
    Kind kind,
    List<Kind> possibleKinds,
    List<ReeksOutcome> profielreeksen,
    List<VoorzieningOutcome> voorzieningen,
    List<String> openQuestions,
    List<OpenChoice> openChoices,
    List<Signal> signals,
    @Nullable ExplanationNode explanationTree,
    Receipt receipt) {

  public Outcome {
    possibleKinds = List.copyOf(possibleKinds);
    profielreeksen = List.copyOf(profielreeksen);
    voorzieningen = List.copyOf(voorzieningen);
    openQuestions = List.copyOf(openQuestions);
    openChoices = List.copyOf(openChoices);
    signals = List.copyOf(signals);
  }

  /** What an outcome comes down to. */
  public enum Kind {
    /** The kader gives no access, or its rules bar all that would have been needed. */
    GEEN_TOEGANG,
    /**
     * Nothing remains after eigen kracht, gebruikelijke hulp, mantelzorg, netwerk or an algemeen
     * gebruikelijke voorziening; also when nothing was needed in the first place.
     */
    EIGEN_MOGELIJKHEDEN_VOLSTAAN,
    /** Nothing remains after an algemene voorziening. */
    ALGEMENE_VOORZIENING_VOLSTAAT,
    /** A binding rule points to another law, and nothing remains to be granted here. */
    ANDERE_WET,
    /** A maatwerkvoorziening fits (Wmo 2015 art. 2.3.5 lid 3). */
    MAATWERK,
    /** The kader does not regulate this case: a person decides, nothing is filled in. */
    REGELING_ZWIJGT,
    /** Something that matters is not known yet. */
    ONVOLLEDIG
  }

  /** The same outcome without its explanation. */
  public Outcome withoutExplanation() {
    return new Outcome(
        kind,
        possibleKinds,
        profielreeksen,
        voorzieningen,
        openQuestions,
        openChoices,
        signals,
        null,
        receipt);
  }

  /** Whether everything that matters is known. */
  public boolean isComplete() {
    return kind != Kind.ONVOLLEDIG;
  }

  /** What the outcome says about one voorziening; a voorziening it does not hold is our fault. */
  public VoorzieningOutcome voorziening(String id) {
    return voorzieningen.stream()
        .filter(v -> v.voorziening().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no voorziening " + id));
  }
}
