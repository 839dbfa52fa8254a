package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.model.Voorziening.Rounding;

/**
 * One voorziening at one point.
 *
 * @see "Design decision: adr/0004-one-rounding-between-lapsing-and-limits.md"
 */
final class VoorzieningRonde {

  private final CompiledVoorziening voorziening;
  private final Formula barred;
  private final Expr part;
  private final Map<Line, Expr> amounts = new EnumMap<>(Line.class);
  private final Expr uncapped;
  private Formula silent;
  private final List<Formula> nothing;

  VoorzieningRonde(Ronde ronde, CompiledVoorziening voorziening) {
    this.voorziening = voorziening;
    this.barred = ronde.uitsluitingen().voorziening(voorziening.number());
    this.part = ronde.profielDeel(voorziening, Line.NORM);
    this.silent = Formula.FALSE;
    Combinaties combinaties = ronde.combinaties(voorziening.number());
    this.nothing = combinaties.nothing();
    for (Line line : ronde.lines()) {
      Som som = ronde.som(line, true);
      Expr profile = line == Line.NORM ? part : ronde.profielDeel(voorziening, line);
      amounts.put(line, compute(ronde, som, profile, line.suffix, combinaties.maxima()));
      if (line == Line.NORM) {
        List<Formula> silences = new ArrayList<>(som.silences());
        silences.addAll(combinaties.silences());
        silent = Formula.any(silences).and(barred.not());
      }
    }
    this.uncapped = compute(ronde, ronde.som(Line.NORM, false), part, "_zonder_maximum", List.of());
  }

  private Expr compute(Ronde ronde, Som som, Expr profile, String suffix, List<Expr> maxima) {
    String id = voorziening.id();
    Expr granted =
        profile.isZero()
            ? profile
            : ronde.choose(
                "profieldeel_toegestaan_" + id + suffix,
                "Wat het profiel geeft als het niet is uitgesloten: " + id,
                barred,
                Expr.ZERO,
                profile);
    Expr total = som.total(voorziening, granted);
    long step = voorziening.step();
    Expr rounded =
        voorziening.source().rounding() == Rounding.GEEN || total.isZero()
            ? total
            : Expr.composed(
                "(ceiling(" + total.text() + " / " + step + ") * " + step + ")", List.of(total));
    Expr sum =
        ronde.number(
            "som_" + id + suffix, "De som, naar boven afgerond op de stap: " + id, rounded);
    Expr required = ronde.grenzen().required(sum, voorziening.number(), id + suffix, barred);
    return som.bounded(required, Level.VOORZIENING, voorziening.number(), id, maxima);
  }

  /** After the beleidsregels, in parts of 1/D. */
  Expr amount(Line line) {
    Expr amount = amounts.get(line);
    if (amount == null) {
      throw new IllegalStateException("not computed along " + line);
    }
    return amount;
  }

  /** A cap on several voorzieningen together, or the round after this one, settled this. */
  void settle(Line line, Expr amount) {
    amounts.put(line, amount);
  }

  void silence(Formula more) {
    silent = Formula.any(List.of(silent, more));
  }

  /** When the source does not regulate the omvang here. */
  Formula silent() {
    return silent;
  }

  Formula barred() {
    return barred;
  }

  /** What the profiel gives, also when it is barred. */
  Expr part() {
    return part;
  }

  /** As it would be without the maxima of the beleidsregels. */
  Expr uncapped() {
    return uncapped;
  }

  /** When a combination table is read in a row that leaves nothing. */
  List<Formula> nothing() {
    return nothing;
  }

  CompiledVoorziening voorziening() {
    return voorziening;
  }
}
