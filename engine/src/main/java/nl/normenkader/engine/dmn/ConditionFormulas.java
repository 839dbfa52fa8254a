package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledCondition;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.dmn.Decision.Hit;
import nl.normenkader.engine.model.Stand;

/** Conditions of the kader as formulas over the graph, at one point of the computation. */
final class ConditionFormulas {

  private final CompiledNormenkader kader;
  private final Drg drg;
  private final KaderInputs inputs;
  private final Zwaartes zwaartes;
  private final Point point;
  private final List<Expr> profielen;

  /**
   * @param profielen per reeks the number of the profiel; empty before profielen are chosen
   */
  ConditionFormulas(
      CompiledNormenkader kader,
      Drg drg,
      KaderInputs inputs,
      Zwaartes zwaartes,
      Point point,
      List<Expr> profielen) {
    this.kader = kader;
    this.drg = drg;
    this.inputs = inputs;
    this.zwaartes = zwaartes;
    this.point = point;
    this.profielen = List.copyOf(profielen);
  }

  /** The same conditions once profielen are chosen. */
  ConditionFormulas with(List<Expr> chosen) {
    return new ConditionFormulas(kader, drg, inputs, zwaartes, point, chosen);
  }

  /**
   * @param owner what the condition is of, for naming the counts and sums in it
   */
  Formula of(CompiledCondition condition, String owner) {
    return switch (condition) {
      case CompiledCondition.All all -> Formula.all(each(all.conditions(), owner));
      case CompiledCondition.Any any -> Formula.any(each(any.conditions(), owner));
      case CompiledCondition.Not not -> of(not.condition(), owner).not();
      case CompiledCondition.Niveau niveau ->
          Formula.test(
              zwaartes.at(stadia(niveau.stand()), niveau.leefgebied()),
              ValueSet.ofMask(niveau.mask()));
      case CompiledCondition.Count count -> count(count, owner);
      case CompiledCondition.Sum sum -> sum(sum, owner);
      case CompiledCondition.Factor factor -> factor(factor.factor(), factor.mask());
      case CompiledCondition.Kenmerk kenmerk ->
          Formula.test(inputs.kenmerk(kenmerk.kenmerk()), ValueSet.ofMask(kenmerk.mask()));
      case CompiledCondition.Derived derived -> derived(derived.afgeleid());
      case CompiledCondition.Aantal aantal ->
          Formula.test(
              inputs.aantal(aantal.aantal()), ValueSet.between(aantal.atLeast(), aantal.atMost()));
      case CompiledCondition.Opgave opgave -> opgave(opgave);
      case CompiledCondition.Bijdrage bijdrage ->
          inputs.bijdrage(bijdrage.stadium(), bijdrage.leefgebied(), bijdrage.mask());
      case CompiledCondition.Profiel profiel -> profiel(profiel);
    };
  }

  Formula factor(int factor, long mask) {
    return Formula.test(inputs.factor(factor), ValueSet.ofMask(mask));
  }

  private List<Formula> each(List<CompiledCondition> conditions, String owner) {
    List<Formula> formulas = new ArrayList<>();
    for (CompiledCondition condition : conditions) {
      formulas.add(of(condition, owner));
    }
    return formulas;
  }

  int stadia(Stand stand) {
    return switch (stand) {
      case BRUTO -> 0;
      case NETTO -> kader.rounds() - 1;
      case RONDE -> point.number();
    };
  }

  private Formula derived(int number) {
    var kenmerk = kader.source().afgeleideKenmerken().get(number);
    String name = "afgeleid_" + kenmerk.id();
    return drg.decide(point, name, kenmerk.name(), of(kader.derived().get(number), name));
  }

  private Formula count(CompiledCondition.Count count, String owner) {
    if (count.atLeast() <= 0) {
      return Formula.TRUE;
    }
    List<Drg.Case> rows = new ArrayList<>();
    for (int i = 0; i < count.leefgebieden().size(); i++) {
      Formula heavy =
          Formula.test(
              zwaartes.at(stadia(count.stand()), count.leefgebieden().get(i)),
              ValueSet.ofMask(count.masks().get(i)));
      if (!heavy.equals(Formula.FALSE)) {
        rows.add(Drg.Case.of(List.of(heavy), Expr.of(1), ""));
      }
    }
    return gathered(owner, rows, count.atLeast());
  }

  private Formula gathered(String owner, List<Drg.Case> rows, int atLeast) {
    if (rows.size() < atLeast) {
      return Formula.FALSE;
    }
    if (rows.stream().allMatch(row -> row.tests().isEmpty())) {
      return Formula.TRUE;
    }
    rows.add(Drg.Case.of(List.of(), Expr.ZERO, ""));
    Expr number =
        drg.collect(
            point,
            "aantal_voor_" + owner,
            Item.NUMBER,
            "Hoeveel leefgebieden zwaar genoeg zijn voor: " + owner,
            Hit.SUM,
            rows);
    return Drg.test(
        number, new Domain.Numbers(0, rows.size() - 1L), ValueSet.between(atLeast, rows.size()));
  }

  private Formula sum(CompiledCondition.Sum sum, String owner) {
    if (sum.atLeast() <= 0) {
      return Formula.TRUE;
    }
    List<Expr> terms = new ArrayList<>();
    for (int i = 0; i < sum.leefgebieden().size(); i++) {
      terms.add(
          zwaartes
              .number(stadia(sum.stand()), sum.leefgebieden().get(i))
              .times(sum.weights().get(i)));
    }
    Expr total =
        drg.number(
            point, "som_voor_" + owner, "De gewogen zwaarte voor: " + owner, Expr.sum(terms));
    return Drg.test(total, Domain.AMOUNT, ValueSet.between(sum.atLeast(), 1L << 60));
  }

  private Formula opgave(CompiledCondition.Opgave opgave) {
    Expr total = inputs.opgaveOf(opgave.opgave());
    var source = kader.source().opgaven().get(opgave.opgave());
    return Formula.test(
        new Variable(
            total.text(), total.reads().getFirst(), new Domain.Numbers(source.min(), source.max())),
        ValueSet.between(opgave.atLeast(), opgave.atMost()));
  }

  private Formula profiel(CompiledCondition.Profiel profiel) {
    Expr number = profielen.get(profiel.profielreeks());
    int size = kader.reeksen().get(profiel.profielreeks()).size();
    return Drg.test(number, new Domain.Numbers(0, size - 1L), ValueSet.ofMask(profiel.mask()));
  }
}
