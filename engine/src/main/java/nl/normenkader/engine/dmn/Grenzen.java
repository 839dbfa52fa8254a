package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledEffect.Spot;
import nl.normenkader.engine.dmn.Decision.Hit;

/** Floors and caps of beleidsregels: all floors, then all caps; a table gathers each. */
final class Grenzen {

  /** Whatever is more than nothing. */
  static final ValueSet POSITIVE = ValueSet.between(1, 1L << 60);

  private final Drg drg;
  private final Point point;
  private final Regels regels;

  Grenzen(Drg drg, Point point, Regels regels) {
    this.drg = drg;
    this.point = point;
    this.regels = regels;
  }

  /** An amount after the floors on this place. */
  Expr floored(Expr start, Level level, int number, String id) {
    Formula some = Drg.test(start, Domain.AMOUNT, POSITIVE);
    List<Drg.Case> rows = new ArrayList<>();
    for (Regels.Acting<Action.Floor> rule : regels.of(Action.Floor.class)) {
      if (isAt(rule.action().spot(), level, number) && !some.equals(Formula.FALSE)) {
        rows.add(
            Drg.Case.of(
                List.of(some, rule.acts()),
                Expr.of(rule.action().amount()),
                rule.effect().address()));
      }
    }
    return gathered(start, rows, Hit.MAX, "ondergrens_" + id, "Na de ondergrenzen: " + id);
  }

  /** An amount after the caps on this place, and these further ones. */
  Expr capped(Expr start, Level level, int number, String id, List<Expr> further) {
    List<Drg.Case> rows = new ArrayList<>();
    for (Regels.Acting<Action.Cap> rule : caps(level, number)) {
      if (!rule.action().maximum().silent()) {
        rows.add(
            Drg.Case.of(
                List.of(rule.acts()),
                Expr.of(rule.action().maximum().amount()),
                rule.effect().address()));
      }
    }
    Expr lowest = start;
    for (Expr one : further) {
      lowest = lowest.min(one);
    }
    return gathered(lowest, rows, Hit.MIN, "bovengrens_" + id, "Na de bovengrenzen: " + id);
  }

  /** The largest or smallest of an amount and what these rows give. */
  Expr gathered(Expr start, List<Drg.Case> rows, Hit hit, String name, String what) {
    if (rows.stream().allMatch(row -> row.tests().isEmpty())) {
      Expr bounded = start;
      for (Drg.Case row : rows) {
        bounded = hit == Hit.MAX ? bounded.max(row.output()) : bounded.min(row.output());
      }
      return drg.number(point, name, what, bounded);
    }
    List<Drg.Case> all = new ArrayList<>(rows);
    all.add(Drg.Case.of(List.of(), start, ""));
    return drg.collect(point, name, Item.NUMBER, what, hit, all);
  }

  /** A voorziening that must be granted, is granted with at least this. */
  Expr required(Expr start, int voorziening, String id, Formula barred) {
    List<Drg.Case> rows = new ArrayList<>();
    for (Regels.Acting<Action.Require> rule : regels.of(Action.Require.class)) {
      if (rule.action().voorziening() == voorziening && !barred.equals(Formula.TRUE)) {
        rows.add(
            Drg.Case.of(
                List.of(rule.acts(), barred.not()),
                Expr.of(rule.action().amount()),
                rule.effect().address()));
      }
    }
    return gathered(start, rows, Hit.MAX, "verplicht_" + id, "Na wat verplicht is: " + id);
  }

  /**
   * Whether a cap on this place says that the source does not regulate it. A cap of nothing that
   * comes before it leaves nothing to be silent about.
   */
  List<Formula> silences(Expr floored, Level level, int number) {
    List<Formula> silences = new ArrayList<>();
    List<Formula> nothing = new ArrayList<>();
    for (Regels.Acting<Action.Cap> rule : caps(level, number)) {
      if (rule.action().maximum().silent()) {
        silences.add(
            Formula.all(
                List.of(
                    rule.acts(),
                    Drg.test(floored, Domain.AMOUNT, POSITIVE),
                    Formula.any(nothing).not())));
      } else if (rule.action().maximum().amount() <= 0) {
        nothing.add(rule.acts());
      }
    }
    return silences;
  }

  private List<Regels.Acting<Action.Cap>> caps(Level level, int number) {
    return regels.of(Action.Cap.class).stream()
        .filter(rule -> isAt(rule.action().spot(), level, number))
        .toList();
  }

  private static boolean isAt(Spot spot, Level level, int number) {
    return spot.level() == level && spot.numbers().contains(number);
  }
}
