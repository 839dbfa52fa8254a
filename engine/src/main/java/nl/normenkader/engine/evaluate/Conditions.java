package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.normenkader.engine.compile.CompiledCondition;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Stand;
import nl.normenkader.engine.outcome.ExplanationNode.Input;

/** Evaluates conditions at one point of the computation. */
final class Conditions {

  private final Facts facts;
  private final CompiledNormenkader kader;
  private final int round;
  private final List<Profielen> profielen;

  /**
   * @param round after how many stadia
   * @param profielen per reeks; empty before profielen are chosen
   */
  Conditions(Facts facts, int round, List<Profielen> profielen) {
    this.facts = facts;
    this.kader = facts.kader();
    this.round = round;
    this.profielen = profielen;
  }

  Facts facts() {
    return facts;
  }

  int round() {
    return round;
  }

  Truth evaluate(CompiledCondition condition) {
    return switch (condition) {
      case CompiledCondition.All all -> {
        Truth truth = Truth.TRUE;
        for (CompiledCondition one : all.conditions()) {
          truth = truth.and(evaluate(one));
        }
        yield truth;
      }
      case CompiledCondition.Any any -> {
        Truth truth = Truth.FALSE;
        for (CompiledCondition one : any.conditions()) {
          truth = truth.or(evaluate(one));
        }
        yield truth;
      }
      case CompiledCondition.Not not -> evaluate(not.condition()).not();
      case CompiledCondition.Niveau niveau ->
          niveau(niveau.leefgebied(), stadia(niveau.stand()), niveau.mask());
      case CompiledCondition.Count count -> count(count);
      case CompiledCondition.Sum sum -> sum(sum).isBetween(sum.atLeast(), Long.MAX_VALUE);
      case CompiledCondition.Factor factor -> factor(factor.factor(), factor.mask());
      case CompiledCondition.Kenmerk kenmerk ->
          isIn(
              facts.kenmerk(kenmerk.kenmerk()),
              kenmerk.mask(),
              QuestionSet.of(kader.questions().kenmerk(kenmerk.kenmerk())));
      case CompiledCondition.Derived derived -> evaluate(kader.derived().get(derived.afgeleid()));
      case CompiledCondition.Aantal aantal ->
          facts.aantal(aantal.aantal()).isBetween(aantal.atLeast(), aantal.atMost());
      case CompiledCondition.Opgave opgave ->
          facts.opgave(opgave.opgave()).isBetween(opgave.atLeast(), opgave.atMost());
      case CompiledCondition.Bijdrage bijdrage ->
          isIn(
              facts.extents(bijdrage.stadium(), bijdrage.leefgebied()),
              bijdrage.mask(),
              facts.openExtent(bijdrage.stadium(), bijdrage.leefgebied()));
      case CompiledCondition.Profiel profiel ->
          profielen.get(profiel.profielreeks()).isIn(profiel.mask());
    };
  }

  /** Whether a factor has one of these niveaus. */
  Truth factor(int factor, long mask) {
    return isIn(facts.factor(factor), mask, QuestionSet.of(kader.questions().factor(factor)));
  }

  /** After how many stadia the niveaus of this stand are read. */
  int stadia(Stand stand) {
    return switch (stand) {
      case BRUTO -> 0;
      case NETTO -> kader.rounds() - 1;
      case RONDE -> round;
    };
  }

  private Truth niveau(int leefgebied, int stadia, int mask) {
    return isIn(facts.niveaus(stadia, leefgebied), mask, facts.open(stadia, leefgebied));
  }

  private static Truth isIn(long possible, long wanted, QuestionSet open) {
    if ((possible & ~wanted) == 0) {
      return Truth.TRUE;
    }
    return (possible & wanted) == 0 ? Truth.FALSE : Truth.unknown(open);
  }

  private Truth count(CompiledCondition.Count count) {
    Amount number = Amount.ZERO;
    for (int i = 0; i < count.leefgebieden().size(); i++) {
      Truth heavy =
          niveau(count.leefgebieden().get(i), stadia(count.stand()), count.masks().get(i));
      number = number.plus(Amount.when(heavy, Amount.of(1), Amount.ZERO));
    }
    return number.isBetween(count.atLeast(), Long.MAX_VALUE);
  }

  private Amount sum(CompiledCondition.Sum sum) {
    Amount total = Amount.ZERO;
    for (int i = 0; i < sum.leefgebieden().size(); i++) {
      int leefgebied = sum.leefgebieden().get(i);
      int possible = facts.niveaus(stadia(sum.stand()), leefgebied);
      Amount zwaarte =
          new Amount(
              Integer.numberOfTrailingZeros(possible),
              31 - Integer.numberOfLeadingZeros(possible),
              facts.open(stadia(sum.stand()), leefgebied));
      total = total.plus(zwaarte.times(sum.weights().get(i)));
    }
    return total;
  }

  /** The answers that a condition reads, in the order in which it names them. */
  List<Input> inputs(CompiledCondition condition) {
    Set<Integer> questions = new LinkedHashSet<>();
    collect(condition, questions);
    return inputs(questions);
  }

  List<Input> inputs(Set<Integer> questions) {
    List<Input> inputs = new ArrayList<>();
    for (int question : questions) {
      inputs.add(new Input(kader.questions().address(question), facts.answer(question)));
    }
    return inputs;
  }

  private void collect(CompiledCondition condition, Set<Integer> questions) {
    switch (condition) {
      case CompiledCondition.All all -> all.conditions().forEach(c -> collect(c, questions));
      case CompiledCondition.Any any -> any.conditions().forEach(c -> collect(c, questions));
      case CompiledCondition.Not not -> collect(not.condition(), questions);
      case CompiledCondition.Derived derived ->
          collect(kader.derived().get(derived.afgeleid()), questions);
      case CompiledCondition.Niveau niveau ->
          questions.add(kader.questions().niveau(niveau.leefgebied()));
      case CompiledCondition.Count count -> {
        for (int i = 0; i < count.leefgebieden().size(); i++) {
          questions.add(kader.questions().niveau(count.leefgebieden().get(i)));
        }
      }
      case CompiledCondition.Sum sum -> {
        for (int i = 0; i < sum.leefgebieden().size(); i++) {
          questions.add(kader.questions().niveau(sum.leefgebieden().get(i)));
        }
      }
      case CompiledCondition.Factor factor ->
          questions.add(kader.questions().factor(factor.factor()));
      case CompiledCondition.Kenmerk kenmerk ->
          questions.add(kader.questions().kenmerk(kenmerk.kenmerk()));
      case CompiledCondition.Aantal aantal ->
          questions.add(kader.questions().aantal(aantal.aantal()));
      case CompiledCondition.Opgave opgave ->
          questions.add(kader.questions().opgave(opgave.opgave()));
      case CompiledCondition.Bijdrage bijdrage ->
          questions.add(kader.questions().bijdrage(bijdrage.stadium(), bijdrage.leefgebied()));
      case CompiledCondition.Profiel profiel -> {
        // A chosen profile is a result, not an answer.
      }
    }
  }
}
