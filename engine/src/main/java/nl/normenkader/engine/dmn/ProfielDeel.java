package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledBand;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;

/**
 * The part of a voorziening that comes from the profiel: a row for each profiel, with the norm of
 * its band, moved in the band, with a share of the norm and an extra, clipped to the band.
 */
record ProfielDeel(Drg drg, Weegsommen weegsommen, List<CompiledReeks> reeksen) {

  Expr of(Point point, CompiledVoorziening voorziening, List<Expr> profielen, Line line) {
    int number = voorziening.number();
    Expr extra = weegsommen.of(Kind.EXTRA, number);
    if (voorziening.reeks() < 0) {
      return extra;
    }
    Expr place = weegsommen.of(Kind.PLACE, number);
    Expr share = weegsommen.of(Kind.SHARE, number);
    Expr profiel = profielen.get(voorziening.reeks());
    CompiledReeks reeks = reeksen.get(voorziening.reeks());
    List<Drg.Choice> choices = new ArrayList<>();
    for (int p = 0; p < reeks.size(); p++) {
      CompiledBand band = voorziening.parts().get(p).band();
      Formula is = Drg.test(profiel, new Domain.Numbers(0, reeks.size() - 1L), ValueSet.of(p));
      Expr amount =
          band == null
              ? Expr.ZERO
              : line == Line.NORM ? clipped(band, place, share, extra) : Expr.of(line.of(band));
      choices.add(new Drg.Choice(is, amount));
    }
    return drg.choose(
        point,
        "profieldeel_" + voorziening.id() + line.suffix,
        Item.NUMBER,
        "Wat het profiel geeft aan: " + voorziening.source().name() + line.words,
        choices,
        Expr.ZERO);
  }

  private static Expr clipped(CompiledBand band, Expr place, Expr share, Expr extra) {
    Expr amount = Expr.of(band.norm()).plus(placed(band, place));
    if (!share.isZero()) {
      amount = amount.plus(share.times(percent(band.norm())));
    }
    amount = amount.plus(extra);
    Long known = amount.constant();
    return known != null
        ? Expr.of(Math.clamp(known, band.min(), band.max()))
        : Expr.of(band.max()).min(Expr.of(band.min()).max(amount));
  }

  /** Toward the minimum or the maximum, at most all the way. */
  private static Expr placed(CompiledBand band, Expr place) {
    if (place.isZero()) {
      return Expr.ZERO;
    }
    Expr bound = Expr.of(100).min(Expr.of(-100).max(place));
    Expr down = bound.times(percent(band.norm() - band.min()));
    Expr up = bound.times(percent(band.max() - band.norm()));
    return Expr.when(place.text() + " < 0", List.of(place), down, up);
  }

  /** D holds a factor of a hundred where a percentage works, so this leaves no remainder. */
  private static long percent(long amount) {
    if (amount % 100 != 0) {
      throw new IllegalStateException("D leaves no room for percents");
    }
    return amount / 100;
  }
}
