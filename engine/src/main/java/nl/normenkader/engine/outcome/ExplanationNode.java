package nl.normenkader.engine.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.normenkader.engine.model.Grond;
import org.jspecify.annotations.Nullable;

/**
 * One step of how an outcome came about: codes and arguments, no prose.
 *
 * @param step what kind of step it is; says which arguments there are
 * @param element the address of the element of the kader that is applied
 * @param inputs the answers that were read
 * @param grond what the element rests on
 * @param amountBefore the exact amount before this step, in the measure of the voorziening
 * @param amountAfter the exact amount after it
 * @param arguments what else the step tells, by name
 * @param nodes the steps it is made of, in order
 */
public record ExplanationNode(
    Step step,
    @Nullable String element,
    List<Input> inputs,
    @Nullable Grond grond,
    @Nullable AmountRange amountBefore,
    @Nullable AmountRange amountAfter,
    Map<String, String> arguments,
    List<ExplanationNode> nodes) {

  public ExplanationNode {
    inputs = List.copyOf(inputs);
    arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    nodes = List.copyOf(nodes);
  }

  /** What kind of step a node tells. */
  public enum Step {
    UITKOMST,
    NAGEREKEND,
    TOEGANG,
    RONDE,
    BIJDRAGE,
    PROFIEL,
    PROFIEL_RANG,
    PROFIEL_GEKOZEN,
    PROFIEL_VERSCHOVEN,
    VOORZIENING,
    NORM,
    VOORAF,
    WEEGFACTOR,
    BANDGRENS,
    ONDERDEEL,
    OVERGENOMEN,
    VERVALT,
    GROEP,
    OPTELLING,
    AFRONDING,
    UITGESLOTEN,
    VERPLICHT,
    ONDERGRENS,
    BOVENGRENS,
    COMBINATIE,
    SAMEN,
    GESPAARD,
    KLASSE,
    DUUR,
    VARIANT,
    IWMO,
    SIGNAAL
  }

  /**
   * An answer that was read.
   *
   * @param question its address in the casus
   * @param value the answer; absent: not answered
   */
  public record Input(String question, @Nullable String value) {}
}
