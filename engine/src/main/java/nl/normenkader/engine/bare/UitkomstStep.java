package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledKlassen;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.model.Klassentabel.Above;
import org.jspecify.annotations.Nullable;

/** What all points together say about one voorziening: omvang, class, months. */
final class UitkomstStep {

  /** A volume of iWmo above this is told as an issue; at most 53 weeks go into a year. */
  private static final long MOST_IN_IWMO = 99_999_999L * 12 / 53;

  private record Duration(Acts acts, int atLeast, int atMost) {}

  private final int number;
  private final Divisor denominator;
  private final int profielCell;
  private final int[] monthsOfProfiel;
  private final int plainMonths;
  private final FactorSum months;
  private final Duration[] durations;
  private final @Nullable CompiledKlassen klassen;
  private final boolean aboveIsRegulated;
  private final boolean withoutVolume;
  private final boolean mapped;
  private final int[] variants;

  UitkomstStep(
      CompiledNormenkader kader,
      CompiledVoorziening voorziening,
      Cells cells,
      ConditionWriter writer) {
    number = voorziening.number();
    denominator = new Divisor(kader.denominator());
    profielCell = voorziening.reeks() < 0 ? -1 : cells.profiel(voorziening.reeks());
    Integer own = voorziening.source().months();
    plainMonths = own == null ? 0 : own;
    monthsOfProfiel =
        voorziening.parts().stream()
            .mapToInt(part -> part.months() == null ? plainMonths : part.months())
            .toArray();
    months = FactorSum.of(kader, cells, Kind.MONTHS, number);
    durations = durations(kader, number, writer);
    klassen = voorziening.klassen();
    aboveIsRegulated = klassen != null && klassen.source().above() instanceof Above.LastPlusExtra;
    withoutVolume = voorziening.source().withoutVolume();
    variants = voorziening.variants().stream().mapToInt(writer::number).toArray();
    mapped =
        voorziening.source().iwmo() != null
            || voorziening.source().variants().stream().anyMatch(v -> v.iwmo() != null);
  }

  private int variant(Scratch scratch) {
    for (int i = 0; i < variants.length; i++) {
      if (scratch.holds(variants[i])) {
        return i;
      }
    }
    return Scratch.NONE;
  }

  private static Duration[] durations(
      CompiledNormenkader kader, int voorziening, ConditionWriter writer) {
    List<Duration> all = new ArrayList<>();
    for (CompiledEffect effect : kader.effecten()) {
      if (effect.action() instanceof Action.Duration duration
          && duration.voorziening() == voorziening) {
        all.add(new Duration(Acts.of(effect, writer), duration.atLeast(), duration.atMost()));
      }
    }
    return all.toArray(new Duration[0]);
  }

  /** False when there is something about it that only words can tell. */
  boolean settle(Scratch scratch) {
    long bruto = scratch.settled[0][number];
    long netto = scratch.settled[scratch.settled.length - 1][number];
    int klasse = klasse(netto);
    boolean silent =
        scratch.silent[number] || klassen != null && klasse == klassen.size() && !aboveIsRegulated;
    scratch.silent[number] = silent;
    if (netto > bruto && !silent && !scratch.brutoSilent[number]
        || !denominator.divides(netto)
        || !denominator.divides(bruto)
        || !duration(scratch, netto > 0)) {
      return false;
    }
    scratch.bruto[number] = denominator.into(bruto);
    scratch.netto[number] = denominator.into(netto);
    boolean granted = !silent && !withoutVolume && !(scratch.referred[number] && netto > 0);
    scratch.omvang[number] = granted ? scratch.netto[number] : Scratch.NONE;
    scratch.variants[number] = netto > 0 ? variant(scratch) : Scratch.NONE;
    scratch.klassen[number] =
        silent || klassen == null ? Scratch.NONE : Math.min(klasse, klassen.size() - 1);
    return !mapped || fitsIwmo(scratch.netto[number], scratch.months[number]);
  }

  private static boolean fitsIwmo(long netto, int months) {
    return netto <= MOST_IN_IWMO && netto * Math.max(12, months) <= MOST_IN_IWMO;
  }

  /** For cases side by side: those about which there is something that only words can tell. */
  long settle(Wide wide) {
    long[] bruto = wide.points[0].amounts[number];
    long[] netto = wide.points[wide.points.length - 1].amounts[number];
    long failed = durations(wide);
    long silent = wide.silent[number];
    long brutoSilent = wide.brutoSilent[number];
    long referred = wide.referred[number];
    for (long left = wide.alive; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      long amount = netto[i];
      boolean isSilent = Wide.in(silent, i) || !isRegulated(amount);
      long whole = denominator.into(amount);
      boolean sound =
          (amount <= bruto[i] || isSilent || Wide.in(brutoSilent, i))
              && denominator.divides(amount)
              && denominator.divides(bruto[i])
              && (!mapped || fitsIwmo(whole, amount > 0 ? months(wide, i) : 0));
      failed |= sound ? 0 : Wide.bit(i);
      silent |= isSilent ? Wide.bit(i) : 0;
      boolean granted = !isSilent && !withoutVolume && !Wide.in(referred, i);
      wide.omvang[number][i] = granted ? whole : 0;
    }
    wide.silent[number] = silent;
    return failed;
  }

  private boolean isRegulated(long netto) {
    return klassen == null || aboveIsRegulated || klasse(netto) != klassen.size();
  }

  private int months(Wide wide, int i) {
    int base = profielCell < 0 ? plainMonths : monthsOfProfiel[wide.cells[profielCell][i]];
    int settled = base > 0 ? (int) Math.max(1, base + wide.sum[i]) : base;
    return Math.min(Math.max(settled, wide.least[i]), wide.most[i]);
  }

  /** The bounds on the months of each case; those in which they contradict one another. */
  private long durations(Wide wide) {
    months.of(wide.cells, wide.sum);
    java.util.Arrays.fill(wide.least, 0);
    java.util.Arrays.fill(wide.most, Integer.MAX_VALUE);
    long contradictions = 0;
    for (Duration duration : durations) {
      for (long left = wide.alive & duration.acts.in(wide); left != 0; left &= left - 1) {
        int i = Long.numberOfTrailingZeros(left);
        wide.least[i] = Math.max(wide.least[i], duration.atLeast);
        wide.most[i] = Math.min(wide.most[i], duration.atMost);
        contradictions |= wide.least[i] > wide.most[i] ? Wide.bit(i) : 0;
      }
    }
    return contradictions;
  }

  private int klasse(long netto) {
    return klassen == null || netto <= 0 ? Scratch.NONE : klassen.of(netto);
  }

  private boolean duration(Scratch scratch, boolean granted) {
    int base = profielCell < 0 ? plainMonths : monthsOfProfiel[scratch.cells[profielCell]];
    int settled = base > 0 ? (int) Math.max(1, base + months.of(scratch.cells)) : base;
    int least = 0;
    int most = Integer.MAX_VALUE;
    for (Duration duration : durations) {
      if (duration.acts.in(scratch)) {
        least = Math.max(least, duration.atLeast);
        most = Math.min(most, duration.atMost);
      }
    }
    scratch.months[number] = granted ? Math.min(Math.max(settled, least), most) : Scratch.NONE;
    return least <= most;
  }
}
