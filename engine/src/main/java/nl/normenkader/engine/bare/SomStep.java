package nl.normenkader.engine.bare;

import nl.normenkader.engine.compile.CompiledBand;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledProfielDeel;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.model.Voorziening.Rounding;
import org.jspecify.annotations.Nullable;

/** One voorziening at one point: profile part, onderdelen, rounding, and what rules do with it. */
final class SomStep {

  private record Require(Acts acts, long amount) {}

  private final int number;
  private final Divisor step;
  private final boolean rounded;
  private final int profielCell;
  private final @Nullable CompiledBand[] bands;
  private final FactorSum place;
  private final FactorSum share;
  private final FactorSum extra;
  private final int[] loose;
  private final Bounds[] boundsOfLoose;
  private final GroepStep[] groepen;
  private final Require[] requires;
  private final Bounds bounds;

  /** Whether there can be anything but onderdelen; the parts are 0 otherwise. */
  private final boolean hasParts;

  private final TabelStep[] tabellen;

  SomStep(
      CompiledNormenkader kader,
      CompiledVoorziening voorziening,
      Cells cells,
      ConditionWriter writer) {
    number = voorziening.number();
    step = new Divisor(voorziening.step());
    rounded = voorziening.source().rounding() == Rounding.OMHOOG;
    profielCell = voorziening.reeks() < 0 ? -1 : cells.profiel(voorziening.reeks());
    bands =
        voorziening.parts().stream().map(CompiledProfielDeel::band).toArray(CompiledBand[]::new);
    place = FactorSum.of(kader, cells, Kind.PLACE, number);
    share = FactorSum.of(kader, cells, Kind.SHARE, number);
    extra = FactorSum.of(kader, cells, Kind.EXTRA, number);
    loose = Rows.of(voorziening.loose());
    boundsOfLoose = new Bounds[loose.length];
    for (int i = 0; i < loose.length; i++) {
      boundsOfLoose[i] = Bounds.on(kader, Level.ONDERDEEL, loose[i], writer);
    }
    groepen = new GroepStep[voorziening.groepen().size()];
    for (int i = 0; i < groepen.length; i++) {
      groepen[i] = new GroepStep(kader, kader.groepen().get(voorziening.groepen().get(i)), writer);
    }
    requires =
        kader.effecten().stream()
            .filter(effect -> requires(effect, number))
            .map(effect -> new Require(Acts.of(effect, writer), required(effect)))
            .toArray(Require[]::new);
    bounds = Bounds.on(kader, Level.VOORZIENING, number, writer);
    hasParts = profielCell >= 0 || !extra.isNothing();
    tabellen = TabelStep.of(kader, number, writer);
  }

  private static boolean requires(CompiledEffect effect, int voorziening) {
    return effect.action() instanceof Action.Require require
        && require.voorziening() == voorziening;
  }

  private static long required(CompiledEffect effect) {
    return ((Action.Require) effect.action()).amount();
  }

  /** What the weegfactoren come to is the same at every point. */
  void weigh(Scratch scratch) {
    scratch.place[number] = Math.clamp(place.of(scratch.cells), -100, 100);
    scratch.share[number] = share.of(scratch.cells);
    scratch.extra[number] = extra.of(scratch.cells);
  }

  /** Settles the amount here and whether the source regulates it. */
  void settle(Scratch scratch) {
    Point now = scratch.now;
    boolean before = now.cut;
    now.cut = false;
    now.silent[number] = false;
    scratch.parts[number] = part(scratch);
    now.amounts[number] = amount(scratch, true);
    now.silent[number] &= !scratch.barred[number];
    now.uncapped[number] = now.cut ? amount(scratch, false) : now.amounts[number];
    now.cut |= before;
  }

  /** The norm of the band, moved in the band, with a share and an extra, clipped to the band. */
  private long part(Scratch scratch) {
    if (profielCell < 0) {
      return scratch.extra[number];
    }
    CompiledBand band = bands[scratch.cells[profielCell]];
    if (band == null) {
      return 0;
    }
    return part(band, scratch.place[number], scratch.share[number], scratch.extra[number]);
  }

  /**
   * The amount along the norm.
   *
   * @param capped false: as if the beleidsregels had no maxima
   */
  private long amount(Scratch scratch, boolean capped) {
    boolean barred = scratch.barred[number];
    long total = barred ? 0 : scratch.parts[number];
    for (int i = 0; i < loose.length; i++) {
      int onderdeel = loose[i];
      long one = scratch.counts[onderdeel] ? scratch.onderdelen[onderdeel] : 0;
      total += bounded(one, boundsOfLoose[i], scratch, capped);
    }
    for (GroepStep groep : groepen) {
      total += groep.amount(scratch, capped, this);
    }
    long amount = Math.max(0, total);
    if (rounded) {
      amount = step.up(amount);
    }
    for (Require require : requires) {
      if (!barred && amount < require.amount && require.acts.in(scratch)) {
        amount = require.amount;
      }
    }
    amount = bounded(amount, bounds, scratch, capped);
    if (capped) {
      for (TabelStep tabel : tabellen) {
        scratch.now.silent[number] |= tabel.silences(scratch);
        long most = tabel.capped(amount, scratch);
        scratch.now.cut |= most < amount;
        amount = most;
      }
    }
    return amount;
  }

  /** What the weegfactoren come to, for cases side by side. */
  void weigh(Wide wide) {
    place.of(wide.cells, wide.place[number]);
    share.of(wide.cells, wide.share[number]);
    extra.of(wide.cells, wide.extra[number]);
  }

  /** Settles the amounts here, for cases side by side. */
  void settle(Wide wide) {
    WidePoint now = wide.now;
    long[] amounts = now.amounts[number];
    long[] uncapped = now.uncapped[number];
    wide.cut = 0;
    wide.silence = 0;
    parts(wide);
    amount(wide, wide.alive, true, amounts);
    now.silent[number] = wide.silence & ~wide.barred[number];
    long cut = wide.cut;
    now.cut[number] = cut;
    System.arraycopy(amounts, 0, uncapped, 0, Wide.CASES);
    if (cut != 0) {
      amount(wide, cut, false, uncapped);
    }
  }

  private void parts(Wide wide) {
    long[] parts = wide.parts[number];
    if (!hasParts) {
      return;
    }
    long[] extras = wide.extra[number];
    if (profielCell < 0) {
      System.arraycopy(extras, 0, parts, 0, Wide.CASES);
      return;
    }
    int[] profielen = wide.cells[profielCell];
    long[] places = wide.place[number];
    long[] shares = wide.share[number];
    for (int i = 0; i < Wide.CASES; i++) {
      CompiledBand band = bands[profielen[i]];
      parts[i] =
          band == null ? 0 : part(band, Math.clamp(places[i], -100, 100), shares[i], extras[i]);
    }
  }

  private static long part(CompiledBand band, long percent, long share, long extra) {
    long span = percent < 0 ? band.norm() - band.min() : band.max() - band.norm();
    long moved = span * percent + band.norm() * share;
    return Math.clamp(band.norm() + moved / 100 + extra, band.min(), band.max());
  }

  private void amount(Wide wide, long cases, boolean capped, long[] total) {
    long barred = wide.barred[number];
    long there = hasParts ? cases : 0;
    System.arraycopy(wide.parts[number], 0, total, 0, Wide.CASES);
    for (long left = there & barred; left != 0; left &= left - 1) {
      total[Long.numberOfTrailingZeros(left)] = 0;
    }
    for (int k = 0; k < loose.length; k++) {
      long counts = wide.counts[loose[k]] & cases;
      long[] ones = bounded(wide, loose[k], boundsOfLoose[k], counts, capped);
      there |= counts;
      for (long left = counts; left != 0; left &= left - 1) {
        int i = Long.numberOfTrailingZeros(left);
        total[i] += ones[i];
      }
    }
    for (GroepStep groep : groepen) {
      there |= groep.add(wide, cases, capped, total);
    }
    for (long left = there; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      long amount = Math.max(0, total[i]);
      total[i] = rounded ? step.up(amount) : amount;
    }
    for (Require require : requires) {
      for (long left = cases & ~barred & require.acts.in(wide); left != 0; left &= left - 1) {
        int i = Long.numberOfTrailingZeros(left);
        total[i] = Math.max(total[i], require.amount);
        there |= Wide.bit(i);
      }
    }
    bounds.hold(wide, there, capped, total);
    if (capped) {
      for (TabelStep tabel : tabellen) {
        tabel.hold(wide, cases, total);
      }
    }
  }

  /** One onderdeel between its own bounds, in the cases in which it counts. */
  static long[] bounded(Wide wide, int onderdeel, Bounds bounds, long cases, boolean capped) {
    if (!bounds.isAny()) {
      return wide.onderdelen[onderdeel];
    }
    System.arraycopy(wide.onderdelen[onderdeel], 0, wide.one, 0, Wide.CASES);
    bounds.hold(wide, cases, capped, wide.one);
    return wide.one;
  }

  /** The cases in which a row that is read here can leave nothing. */
  long canRowLeaveNothing(Wide wide) {
    long word = 0;
    for (TabelStep tabel : tabellen) {
      word |= tabel.canLeaveNothing(wide);
    }
    return word;
  }

  /** Between its floors and caps; a cap that says nothing silences the voorziening. */
  long bounded(long amount, Bounds of, Scratch scratch, boolean capped) {
    long raised = of.raised(amount, scratch);
    if (!capped) {
      return raised;
    }
    if (of.canSilence()) {
      scratch.now.silent[number] |= of.silences(raised, scratch);
    }
    long bounded = of.capped(raised, scratch);
    scratch.now.cut |= bounded < raised;
    return bounded;
  }

  /** Whether a person chose the higher maximum of some row. */
  boolean isRowChosen(Scratch scratch) {
    for (TabelStep tabel : tabellen) {
      if (tabel.isChosen(scratch)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row that is read here can leave nothing. */
  boolean canRowLeaveNothing(Scratch scratch) {
    for (TabelStep tabel : tabellen) {
      if (tabel.canLeaveNothing(scratch)) {
        return true;
      }
    }
    return false;
  }
}
