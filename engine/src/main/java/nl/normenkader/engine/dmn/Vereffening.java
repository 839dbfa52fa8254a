package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledEffect.Spot;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on the round after a round: a maximum takes nothing off what remains after the next
 * stadium.
 *
 * @param later the round after it, settled; null for the last
 * @see "Design decision: adr/0008-a-maximum-spares-what-remains.md"
 */
record Vereffening(Ronde ronde, @Nullable Ronde later) {

  void settle() {
    if (later != null) {
      ronde.voorzieningen().forEach(one -> spare(one, later));
    }
    for (Regels.Acting<Action.Cap> rule : ronde.regels().of(Action.Cap.class)) {
      Spot spot = rule.action().spot();
      if (spot.level() == Level.SAMEN) {
        if (rule.action().maximum().silent()) {
          silence(rule, spot);
        } else {
          limit(rule, spot, rule.action().maximum().amount());
        }
      }
    }
  }

  /** At least what remains after the next stadium, as far as it was there without the maxima. */
  private void spare(VoorzieningRonde one, Ronde next) {
    Expr amount = one.amount(Line.NORM);
    if (amount.equals(one.uncapped())) {
      return;
    }
    Expr remains = next.voorziening(one.voorziening().number()).amount(Line.NORM);
    one.settle(
        Line.NORM,
        ronde.number(
            "gespaard_" + one.voorziening().id(),
            "Minstens wat later overblijft: " + one.voorziening().id(),
            amount.max(one.uncapped().min(remains))));
  }

  private void silence(Regels.Acting<Action.Cap> rule, Spot spot) {
    for (int i = 0; i < spot.numbers().size(); i++) {
      VoorzieningRonde one = ronde.voorziening(spot.numbers().get(i));
      one.silence(
          rule.acts().and(Drg.test(one.amount(Line.NORM), Domain.AMOUNT, Grenzen.POSITIVE)));
    }
  }

  /**
   * Those named first are kept, what is above falls off the last; what remains of the later ones
   * after the next stadium is set aside first.
   */
  private void limit(Regels.Acting<Action.Cap> rule, Spot spot, long maximum) {
    String name = "samen_" + Regels.name(rule.effect().address());
    Expr left = Expr.of(maximum);
    for (int i = 0; i < spot.numbers().size(); i++) {
      VoorzieningRonde one = ronde.voorziening(spot.numbers().get(i));
      String id = one.voorziening().id();
      Expr room = room(left.minus(aside(spot, i + 1)), one.voorziening().step());
      for (Line line : ronde.lines()) {
        Expr amount = one.amount(line);
        one.settle(
            line,
            ronde.choose(
                name + "_" + id + line.suffix,
                "Na het maximum samen: " + id,
                rule.acts(),
                amount.min(room),
                amount));
      }
      left =
          ronde.number(
              name + "_na_" + id,
              "Wat er van het maximum samen over is",
              Expr.ZERO.max(left.minus(one.amount(Line.NORM))));
    }
  }

  /** What the voorzieningen from this place on keep after the next stadium. */
  private Expr aside(Spot spot, int from) {
    List<Expr> parts = new ArrayList<>();
    for (int i = from; later != null && i < spot.numbers().size(); i++) {
      parts.add(later.voorziening(spot.numbers().get(i)).amount(Line.NORM));
    }
    return Expr.sum(parts);
  }

  /** Down to the step of the voorziening. */
  private static Expr room(Expr left, long step) {
    Expr positive = Expr.ZERO.max(left);
    Long known = positive.constant();
    return known != null
        ? Expr.of(known / step * step)
        : Expr.composed(
            "(floor(" + positive.text() + " / " + step + ") * " + step + ")", List.of(positive));
  }
}
