package nl.normenkader.engine.analyse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledEffect.Spot;
import nl.normenkader.engine.compile.CompiledGroep;
import nl.normenkader.engine.compile.CompiledMaximum;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.model.Onderdeelgroep.Combine;
import nl.normenkader.engine.model.Voorziening.Rounding;

/**
 * The omvang of every voorziening at one point, in parts of 1/D, as diagrams: the computation of
 * the evaluator, step by step, over all answers at once.
 */
final class VolumeDiagrams {

  /** No maximum: larger than every amount. */
  private static final long UNLIMITED = Long.MAX_VALUE / 4;

  private final Diagrams diagrams;
  private final CompiledNormenkader kader;
  private final ActingDiagrams acting;
  private final OnderdeelDiagrams onderdelen;
  private final Map<Integer, Integer> alone = new LinkedHashMap<>();
  private final Map<Integer, Integer> amounts = new LinkedHashMap<>();
  private final Map<String, Integer> combinations = new LinkedHashMap<>();

  /** Per voorziening an amount that is more than nothing where the kader is silent. */
  private final Map<Integer, Integer> silences = new LinkedHashMap<>();

  private final boolean capped;

  /**
   * @param without the address of an effect or weegfactor that is left out; empty for none
   * @param taken whether others may take something over of onderdelen
   */
  VolumeDiagrams(
      Diagrams diagrams, Space space, Reader reader, int point, String without, boolean taken) {
    this.diagrams = diagrams;
    this.kader = reader.kader();
    this.acting = new ActingDiagrams(diagrams, space, reader, point, without);
    this.onderdelen = new OnderdeelDiagrams(diagrams, space, reader, point, acting, taken);
    this.capped = true;
  }

  /** After the beleidsregels, also those on several voorzieningen together. */
  int amount(int voorziening) {
    if (!amounts.containsKey(voorziening)) {
      amounts.put(voorziening, alone(voorziening));
      for (int e = 0; e < kader.effecten().size(); e++) {
        if (kader.effecten().get(e).action() instanceof Action.Cap cap
            && cap.spot().level() == Level.SAMEN
            && cap.spot().numbers().contains(voorziening)) {
          together(acting.acts(e), cap);
        }
      }
    }
    return Objects.requireNonNull(amounts.get(voorziening));
  }

  /** More than nothing where the kader does not regulate the omvang. */
  int silence(int voorziening) {
    amount(voorziening);
    return silences.getOrDefault(voorziening, 0);
  }

  /** What is needed without the maxima of beleidsregels and tables. */
  int uncapped(int voorziening) {
    return new VolumeDiagrams(this, false).alone(voorziening);
  }

  private VolumeDiagrams(VolumeDiagrams other, boolean capped) {
    this.diagrams = other.diagrams;
    this.kader = other.kader;
    this.acting = other.acting;
    this.onderdelen = other.onderdelen;
    this.capped = capped;
  }

  /** Before any maximum on several voorzieningen together. */
  int alone(int number) {
    Integer known = alone.get(number);
    if (known == null) {
      known = voorziening(kader.voorzieningen().get(number));
      alone.put(number, known);
    }
    return known;
  }

  private int voorziening(CompiledVoorziening voorziening) {
    int number = voorziening.number();
    int barred = acting.barredVoorziening(number);
    int part = new ProfielDeelDiagram(diagrams, acting, voorziening).build();
    int total = diagrams.apply(Op.UNLESS, barred, part);
    for (int i = 0; i < voorziening.loose().size(); i++) {
      total = diagrams.plus(total, onderdeel(voorziening.loose().get(i), number));
    }
    for (int i = 0; i < voorziening.groepen().size(); i++) {
      total =
          diagrams.plus(total, groep(kader.groepen().get(voorziening.groepen().get(i)), number));
    }
    int amount = diagrams.max(total, 0);
    if (voorziening.source().rounding() == Rounding.OMHOOG) {
      amount = diagrams.apply(Op.UP, amount, diagrams.leaf(voorziening.step()));
    }
    amount = diagrams.max(amount, required(number, barred));
    amount = bounded(amount, Level.VOORZIENING, number, number);
    for (CompiledTabel tabel : kader.tabellen()) {
      if (capped && tabel.voorziening() == number) {
        amount = table(tabel, amount);
      }
    }
    silences.put(number, diagrams.apply(Op.UNLESS, barred, silences.getOrDefault(number, 0)));
    return amount;
  }

  /** What rules grant at least; nothing where none does. */
  private int required(int number, int barred) {
    int least = 0;
    for (int e = 0; e < kader.effecten().size(); e++) {
      if (kader.effecten().get(e).action() instanceof Action.Require require
          && require.voorziening() == number) {
        int acts = diagrams.and(acting.acts(e), diagrams.not(barred));
        int floor = diagrams.apply(Op.WHEN, acts, diagrams.leaf(require.amount()));
        least = diagrams.max(least, floor);
      }
    }
    return least;
  }

  private int onderdeel(int number, int voorziening) {
    return bounded(onderdelen.amount(number), Level.ONDERDEEL, number, voorziening);
  }

  private int groep(CompiledGroep groep, int voorziening) {
    int sum = 0;
    int highest = 0;
    int any = Diagrams.FALSE;
    for (int i = 0; i < groep.onderdelen().size(); i++) {
      int one = onderdeel(groep.onderdelen().get(i), voorziening);
      sum = diagrams.plus(sum, one);
      highest = diagrams.max(highest, one);
      any = diagrams.or(any, onderdelen.counts(groep.onderdelen().get(i)));
    }
    int combined =
        switch (groep.source().combine()) {
          case Combine.Sum all -> sum;
          case Combine.Highest one -> highest;
          case Combine.HighestPlusShare share ->
              diagrams.apply(
                  Op.DIVIDE,
                  diagrams.plus(
                      diagrams.apply(Op.TIMES, sum, diagrams.leaf(share.percentage())),
                      diagrams.apply(Op.TIMES, highest, diagrams.leaf(100L - share.percentage()))),
                  diagrams.leaf(100));
        };
    Long floor = groep.floor();
    if (floor != null) {
      combined = diagrams.choose(any, diagrams.max(combined, diagrams.leaf(floor)), combined);
    }
    Long cap = groep.cap();
    if (cap != null) {
      combined = diagrams.min(combined, diagrams.leaf(cap));
    }
    return bounded(combined, Level.GROEP, groep.number(), voorziening);
  }

  /** All floors, then all caps. */
  private int bounded(int start, Level level, int number, int voorziening) {
    int amount = start;
    for (int e = 0; e < kader.effecten().size(); e++) {
      if (kader.effecten().get(e).action() instanceof Action.Floor floor
          && lies(floor.spot(), level, number)) {
        int raised = diagrams.apply(Op.RAISE, amount, diagrams.leaf(floor.amount()));
        amount = diagrams.choose(acting.acts(e), raised, amount);
      }
    }
    for (int e = 0; e < kader.effecten().size(); e++) {
      if (capped
          && kader.effecten().get(e).action() instanceof Action.Cap cap
          && lies(cap.spot(), level, number)) {
        if (cap.maximum().silent()) {
          silence(voorziening, diagrams.apply(Op.WHEN, acting.acts(e), amount));
        } else {
          int most = diagrams.leaf(cap.maximum().amount());
          int limit = diagrams.choose(acting.acts(e), most, diagrams.leaf(UNLIMITED));
          amount = diagrams.min(amount, limit);
        }
      }
    }
    return amount;
  }

  private static boolean lies(Spot spot, Level level, int number) {
    return spot.level() == level && spot.numbers().contains(number);
  }

  private void silence(int voorziening, int more) {
    silences.put(voorziening, diagrams.max(silences.getOrDefault(voorziening, 0), more));
  }

  private int table(CompiledTabel tabel, int start) {
    int limit = diagrams.leaf(UNLIMITED);
    for (int row = 0; row < tabel.rijen().size(); row++) {
      CompiledTabel.Rij rij = tabel.rijen().get(row);
      int read = reads(tabel, row);
      int raised = acting.raised(tabel, rij);
      CompiledTabel.Raise raise = rij.raise();
      limit = limited(limit, diagrams.and(read, diagrams.not(raised)), rij.maximum(), tabel);
      if (raise != null) {
        limit = limited(limit, diagrams.and(read, raised), raise.maximum(), tabel);
      }
    }
    return diagrams.min(start, limit);
  }

  private int limited(int limit, int holds, CompiledMaximum maximum, CompiledTabel tabel) {
    if (maximum.silent()) {
      silence(tabel.voorziening(), holds);
      return limit;
    }
    return diagrams.choose(holds, diagrams.leaf(maximum.amount()), limit);
  }

  /** Whether a row of a table is read: exactly its onderdelen count. */
  int reads(CompiledTabel tabel, int row) {
    int mask =
        combinations.computeIfAbsent(
            tabel.address(),
            key -> {
              int sum = 0;
              for (int i = 0; i < tabel.onderdelen().size(); i++) {
                int counts = onderdelen.counts(tabel.onderdelen().get(i));
                sum = diagrams.plus(sum, diagrams.apply(Op.WHEN, counts, diagrams.leaf(1L << i)));
              }
              return sum;
            });
    int exact = diagrams.map(mask, found -> tabel.rowOfMask().get((int) found) == row ? 1 : 0);
    return diagrams.and(exact, acting.conditions().of(tabel.condition()));
  }

  /** What is above a maximum of several falls off the last. */
  private void together(int acts, Action.Cap cap) {
    Spot spot = cap.spot();
    int left = diagrams.leaf(cap.maximum().amount());
    for (int i = 0; i < spot.numbers().size(); i++) {
      int number = spot.numbers().get(i);
      if (cap.maximum().silent()) {
        silence(number, diagrams.apply(Op.WHEN, acts, sofar(number)));
      } else {
        long step = kader.voorzieningen().get(number).step();
        int before = sofar(number);
        int after = diagrams.min(before, diagrams.apply(Op.DOWN, left, diagrams.leaf(step)));
        amounts.put(number, diagrams.choose(acts, after, before));
        left = diagrams.max(diagrams.apply(Op.MINUS, left, after), 0);
      }
    }
  }

  /** Rules about the same voorzieningen act one after the other. */
  private int sofar(int voorziening) {
    return amounts.computeIfAbsent(voorziening, this::alone);
  }

  ActingDiagrams acting() {
    return acting;
  }
}
