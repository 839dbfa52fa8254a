package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.outcome.OpenChoice;
import nl.normenkader.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What an open choice comes to: the outcome as it would be when the person chose the other way. An
 * outcome lists every rule that leaves a choice and whose condition holds; this tells which of them
 * make a difference in this case.
 *
 * @param other what the kader then says, without its explanation; absent when it would contradict
 *     itself
 * @param matters whether anything that is advised or signalled would be different
 */
public record Alternative(OpenChoice choice, @Nullable Outcome other, boolean matters) {
  /** One for each open choice of an outcome of this kader and this casus, in their order. */
  public static List<Alternative> of(CompiledNormenkader kader, Casus casus, Outcome outcome) {
    List<Alternative> alternatives = new ArrayList<>();
    for (OpenChoice choice : outcome.openChoices()) {
      @Nullable Outcome other =
          Engine.evaluate(kader, turned(casus, choice))
              .value()
              .map(Outcome::withoutExplanation)
              .orElse(null);
      alternatives.add(new Alternative(choice, other, !same(outcome, other)));
    }
    return List.copyOf(alternatives);
  }

  private static Casus turned(Casus casus, OpenChoice choice) {
    Map<String, Keuze> keuzes = new LinkedHashMap<>(casus.keuzes());
    keuzes.put(choice.element(), new Keuze(!choice.applied(), "Proef: de andere keuze."));
    return casus.withKeuzes(keuzes);
  }

  private static boolean same(Outcome one, @Nullable Outcome other) {
    return other != null
        && one.kind() == other.kind()
        && one.possibleKinds().equals(other.possibleKinds())
        && one.profielreeksen().equals(other.profielreeksen())
        && one.voorzieningen().equals(other.voorzieningen())
        && one.openQuestions().equals(other.openQuestions())
        && one.signals().equals(other.signals());
  }
}
