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
  private final long step;
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
  private final TabelStep[] tabellen;

  SomStep(
      CompiledNormenkader kader,
      CompiledVoorziening voorziening,
      Cells cells,
      ConditionWriter writer) {
    number = voorziening.number();
    step = voorziening.step();
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
    long percent = scratch.place[number];
    long span = percent < 0 ? band.norm() - band.min() : band.max() - band.norm();
    long moved = span * percent + band.norm() * scratch.share[number];
    return Math.clamp(band.norm() + moved / 100 + scratch.extra[number], band.min(), band.max());
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
      amount = Math.ceilDiv(amount, step) * step;
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
