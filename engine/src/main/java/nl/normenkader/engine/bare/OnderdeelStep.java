package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.model.Bedrag;
import org.jspecify.annotations.Nullable;

/**
 * The onderdelen at one point: which count, and how large they are after all that takes of them.
 */
final class OnderdeelStep {

  private static final int NO_INPUT = -1;

  private record Precede(
      Acts acts, int unless, int[] preceding, int[] lapsing, @Nullable Bedrag rate) {}

  private final long denominator;
  private final int[] conditions;
  private final int[] inputs;
  private final long[] units;
  private final Precede[] whole;
  private final Precede[] rated;

  OnderdeelStep(CompiledNormenkader kader, Cells cells, ConditionWriter writer) {
    int size = kader.onderdelen().size();
    denominator = kader.denominator();
    conditions = new int[size];
    inputs = new int[size];
    units = new long[size];
    for (CompiledOnderdeel onderdeel : kader.onderdelen()) {
      int number = onderdeel.number();
      conditions[number] = writer.number(onderdeel.condition());
      units[number] = onderdeel.amount().norm();
      inputs[number] =
          switch (onderdeel.reads()) {
            case NOTHING -> NO_INPUT;
            case AANTAL -> cells.read(cells.layout().aantal(onderdeel.input()));
            case OPGAVE -> cells.read(cells.layout().opgave(onderdeel.input()));
          };
    }
    List<Precede> all = new ArrayList<>();
    for (CompiledEffect effect : kader.effecten()) {
      if (effect.action() instanceof Action.Precede precede) {
        all.add(
            new Precede(
                Acts.of(effect, writer),
                writer.number(precede.unless()),
                Rows.of(precede.preceding()),
                Rows.of(precede.lapsing()),
                precede.rate()));
      }
    }
    whole = all.stream().filter(p -> p.rate == null).toArray(Precede[]::new);
    rated = all.stream().filter(p -> p.rate != null).toArray(Precede[]::new);
  }

  private long full(Scratch scratch, int onderdeel) {
    int input = inputs[onderdeel];
    return input == NO_INPUT ? units[onderdeel] : units[onderdeel] * scratch.cells[input];
  }

  /** Settles what counts and how much of it is left. */
  void settle(Scratch scratch) {
    for (int o = 0; o < conditions.length; o++) {
      boolean holds = scratch.holds(conditions[o]);
      long full = holds ? full(scratch, o) : 0;
      long left = lessened(full, scratch.taken[o] * denominator);
      boolean allowed = !scratch.barredOnderdelen[o];
      scratch.wanted[o] = full != 0;
      scratch.needed[o] = allowed && full != 0;
      scratch.counts[o] = allowed && left != 0;
      scratch.onderdelen[o] = left;
    }
    for (Precede precede : whole) {
      if (lapses(precede, scratch)) {
        for (int lapsing : precede.lapsing) {
          scratch.counts[lapsing] = false;
        }
      }
    }
    for (Precede precede : rated) {
      Bedrag rate = precede.rate;
      if (rate != null && lapses(precede, scratch)) {
        lessen(precede, rate, scratch);
      }
    }
  }

  private boolean lapses(Precede precede, Scratch scratch) {
    for (int preceding : precede.preceding) {
      if (scratch.needed[preceding]) {
        return precede.acts.in(scratch) && !scratch.holds(precede.unless);
      }
    }
    return false;
  }

  /** Takes rate × what precedes from the lapsing onderdelen, in the order the rule names them. */
  private void lessen(Precede precede, Bedrag rate, Scratch scratch) {
    long preceding = 0;
    for (int one : precede.preceding) {
      preceding += scratch.needed[one] ? Math.max(0, full(scratch, one)) : 0;
    }
    long left = Math.multiplyExact(preceding, rate.teller()) / rate.noemer();
    for (int lapsing : precede.lapsing) {
      long there = scratch.counts[lapsing] ? Math.max(0, scratch.onderdelen[lapsing]) : 0;
      long remains = lessened(scratch.onderdelen[lapsing], left);
      scratch.onderdelen[lapsing] = remains;
      scratch.counts[lapsing] &= remains != 0;
      left = Math.max(0, left - there);
    }
  }

  /** Settles what counts and how much of it is left, for cases side by side. */
  void settle(Wide wide) {
    for (int o = 0; o < conditions.length; o++) {
      settle(wide, o, wide.alive & wide.holds(conditions[o]));
    }
    for (Precede precede : whole) {
      long lapses = lapses(precede, wide);
      for (int lapsing : precede.lapsing) {
        wide.counts[lapsing] &= ~lapses;
      }
    }
    for (Precede precede : rated) {
      Bedrag rate = precede.rate;
      for (long left = lapses(precede, wide); rate != null && left != 0; left &= left - 1) {
        lessen(precede, rate, wide, Long.numberOfTrailingZeros(left));
      }
    }
  }

  private void settle(Wide wide, int onderdeel, long cases) {
    long[] amounts = wide.onderdelen[onderdeel];
    long[] taken = wide.taken[onderdeel];
    long wanted = 0;
    long remaining = 0;
    for (long left = cases; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      long full = full(wide, onderdeel, i);
      long remains = lessened(full, taken[i] * denominator);
      amounts[i] = remains;
      wanted |= full == 0 ? 0 : Wide.bit(i);
      remaining |= remains == 0 ? 0 : Wide.bit(i);
    }
    long allowed = ~wide.barredOnderdelen[onderdeel];
    wide.wanted[onderdeel] = wanted;
    wide.needed[onderdeel] = wanted & allowed;
    wide.counts[onderdeel] = remaining & allowed;
  }

  private long full(Wide wide, int onderdeel, int number) {
    int input = inputs[onderdeel];
    return input == NO_INPUT ? units[onderdeel] : units[onderdeel] * wide.cells[input][number];
  }

  private static long lapses(Precede precede, Wide wide) {
    long needed = 0;
    for (int preceding : precede.preceding) {
      needed |= wide.needed[preceding];
    }
    return needed & precede.acts.in(wide) & ~wide.holds(precede.unless);
  }

  private void lessen(Precede precede, Bedrag rate, Wide wide, int number) {
    long preceding = 0;
    for (int one : precede.preceding) {
      boolean needed = Wide.in(wide.needed[one], number);
      preceding += needed ? Math.max(0, full(wide, one, number)) : 0;
    }
    long left = Math.multiplyExact(preceding, rate.teller()) / rate.noemer();
    for (int lapsing : precede.lapsing) {
      if (Wide.in(wide.counts[lapsing], number)) {
        long there = wide.onderdelen[lapsing][number];
        long remains = lessened(there, left);
        wide.onderdelen[lapsing][number] = remains;
        wide.counts[lapsing] &= remains == 0 ? ~Wide.bit(number) : -1L;
        left = Math.max(0, left - Math.max(0, there));
      }
    }
  }

  private static long lessened(long amount, long taken) {
    return amount <= 0 || taken <= 0 ? amount : Math.max(0, amount - taken);
  }
}
