package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledWeegfactor;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.dmn.Decision.Hit;

/** The weegfactoren of one kind for one target, added: a row for each, and their sum. */
record Weegsommen(CompiledNormenkader kader, Drg drg, KaderInputs inputs) {

  Expr of(Kind kind, int target) {
    List<Drg.Case> rows = new ArrayList<>();
    for (CompiledWeegfactor weegfactor : kader.weegfactoren()) {
      if (weegfactor.kind() == kind && weegfactor.target() == target) {
        Formula acts =
            Formula.test(inputs.factor(weegfactor.factor()), ValueSet.ofMask(weegfactor.mask()));
        rows.add(Drg.Case.of(List.of(acts), Expr.of(weegfactor.value()), weegfactor.address()));
      }
    }
    if (rows.stream().allMatch(row -> row.tests().isEmpty())) {
      return Expr.sum(rows.stream().map(Drg.Case::output).toList());
    }
    rows.add(Drg.Case.of(List.of(), Expr.ZERO, ""));
    String what =
        kind == Kind.PROFILE
            ? kader.reeksen().get(target).source().id()
            : kader.voorzieningen().get(target).id();
    return drg.collect(
        Point.ANYWHERE,
        name(kind) + "_" + what,
        Item.NUMBER,
        sentence(kind) + ": " + what,
        Hit.SUM,
        rows);
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case PROFILE -> "verschuiving";
      case BEFOREHAND -> throw new IllegalStateException("a gate is no sum");
      case PLACE -> "plaats_in_band";
      case SHARE -> "procent_van_norm";
      case EXTRA -> "extra";
      case MONTHS -> "extra_maanden";
    };
  }

  private static String sentence(Kind kind) {
    return switch (kind) {
      case PROFILE -> "Zoveel profielen zwaarder";
      case BEFOREHAND -> throw new IllegalStateException("a gate is no sum");
      case PLACE -> "Plaats in de band, in procenten";
      case SHARE -> "Procent van de norm erbij";
      case EXTRA -> "Erbij";
      case MONTHS -> "Maanden erbij";
    };
  }
}
