package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledMaximum;
import nl.normenkader.engine.compile.CompiledNormenkader;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on the points after: a maximum spares what remains later, and of a maximum on several
 * voorzieningen what the later named keep is set aside first.
 *
 * @see "Design decision: adr/0008-a-maximum-spares-what-remains.md"
 */
final class SamenStep {

  private record Cap(Acts acts, CompiledMaximum maximum, int[] voorzieningen) {}

  private record Nothing(Acts acts, long samen) {}

  private final Cap[] caps;
  private final Nothing[] nothings;
  private final Divisor[] steps;
  private final long[] most;

  SamenStep(CompiledNormenkader kader, ConditionWriter writer) {
    List<Cap> together = new ArrayList<>();
    List<Nothing> leaveNothing = new ArrayList<>();
    for (CompiledEffect effect : kader.effecten()) {
      if (effect.action() instanceof Action.Cap cap) {
        Acts acts = Acts.of(effect, writer);
        int[] voorzieningen = Rows.of(cap.spot().numbers());
        boolean samen = cap.spot().level() == Level.SAMEN;
        if (samen) {
          together.add(new Cap(acts, cap.maximum(), voorzieningen));
        }
        boolean nothing = !cap.maximum().silent() && cap.maximum().amount() == 0;
        if (nothing || samen) {
          leaveNothing.add(new Nothing(acts, nothing ? -1L : mask(voorzieningen)));
        }
      }
    }
    caps = together.toArray(new Cap[0]);
    nothings = leaveNothing.toArray(new Nothing[0]);
    steps = kader.voorzieningen().stream().map(v -> new Divisor(v.step())).toArray(Divisor[]::new);
    most = kader.voorzieningen().stream().mapToLong(new Most(kader)::of).toArray();
  }

  private static long mask(int[] numbers) {
    long mask = 0;
    for (int number : numbers) {
      mask |= 1L << number;
    }
    return mask;
  }

  int size() {
    return caps.length;
  }

  /** Notes which of these maxima act at the point being computed. */
  void note(Scratch scratch) {
    for (int c = 0; c < caps.length; c++) {
      scratch.now.together[c] = caps[c].acts.in(scratch);
    }
  }

  /**
   * Whether the point being computed stays as it is, whatever remains later: no maximum took
   * anything of it, and none that is shared can.
   */
  boolean isSettled(Scratch scratch) {
    Point now = scratch.now;
    if (now.cut) {
      return false;
    }
    for (int c = 0; c < caps.length; c++) {
      if (now.together[c] && !caps[c].maximum.silent() && !fits(caps[c], now.amounts)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Cap cap, long[] amounts) {
    long left = cap.maximum.amount();
    for (int v : cap.voorzieningen) {
      left -= most[v];
    }
    for (int v : cap.voorzieningen) {
      left += most[v];
      if (amounts[v] > 0 && amounts[v] > left) {
        return false;
      }
      left -= amounts[v];
    }
    return true;
  }

  /** Settles the first point and the last; the first stays as it is. */
  void settleEnds(Scratch scratch) {
    int last = scratch.pointOf.length - 1;
    settle(scratch, last, last);
    scratch.settled[0] = last == 0 ? scratch.settled[0] : scratch.points[0].amounts;
    silence(scratch, 0, scratch.brutoSilent);
    silence(scratch, last, scratch.silent);
  }

  /** Settles all points, the last one first. */
  void settle(Scratch scratch) {
    int last = scratch.pointOf.length - 1;
    if (!canTake(scratch)) {
      for (int r = 0; r <= last; r++) {
        scratch.settled[r] = scratch.points[scratch.pointOf[r]].amounts;
      }
    } else {
      for (int r = last; r >= 0; r--) {
        settle(scratch, r, last);
      }
    }
    silence(scratch, 0, scratch.brutoSilent);
    silence(scratch, last, scratch.silent);
  }

  /** Whether any maximum, here or shared, takes anything at any point. */
  private boolean canTake(Scratch scratch) {
    for (int p = 0; p < scratch.computed; p++) {
      if (scratch.points[p].cut) {
        return true;
      }
    }
    for (Cap cap : caps) {
      long most = 0;
      for (int v : cap.voorzieningen) {
        long one = 0;
        for (int p = 0; p < scratch.computed; p++) {
          one = Math.max(one, scratch.points[p].amounts[v]);
        }
        most += one;
      }
      if (!cap.maximum.silent() && most > cap.maximum.amount()) {
        return true;
      }
    }
    return false;
  }

  private void settle(Scratch scratch, int round, int last) {
    Point point = scratch.points[scratch.pointOf[round]];
    long[] amounts = scratch.buffers[round];
    scratch.settled[round] = amounts;
    for (int v = 0; v < amounts.length; v++) {
      long later = round == last ? 0 : scratch.settled[round + 1][v];
      amounts[v] = Math.max(point.amounts[v], Math.min(point.uncapped[v], later));
    }
    for (int c = 0; c < caps.length; c++) {
      if (point.together[c] && !caps[c].maximum.silent()) {
        limit(caps[c], amounts, round == last ? null : scratch.settled[round + 1]);
      }
    }
  }

  private void limit(Cap cap, long[] amounts, long @Nullable [] later) {
    long left = cap.maximum.amount();
    for (int i = 0; i < cap.voorzieningen.length; i++) {
      int v = cap.voorzieningen[i];
      long aside = 0;
      for (int j = i + 1; later != null && j < cap.voorzieningen.length; j++) {
        aside += later[cap.voorzieningen[j]];
      }
      long room = steps[v].down(Math.max(0, left - aside));
      amounts[v] = Math.min(amounts[v], room);
      left = Math.max(0, left - amounts[v]);
    }
  }

  /** What is silent at a point, by the maxima on several voorzieningen too. */
  private void silence(Scratch scratch, int round, boolean[] silent) {
    Point point = scratch.points[scratch.pointOf[round]];
    System.arraycopy(point.silent, 0, silent, 0, silent.length);
    for (int c = 0; c < caps.length; c++) {
      if (point.together[c] && caps[c].maximum.silent()) {
        for (int v : caps[c].voorzieningen) {
          silent[v] |= scratch.settled[round][v] > 0;
        }
      }
    }
  }

  /** Notes which of these maxima act here, for cases side by side. */
  void note(Wide wide) {
    for (int c = 0; c < caps.length; c++) {
      wide.now.together[c] = caps[c].acts.in(wide);
    }
  }

  /** Settles all points of cases side by side, the last one first. */
  void settle(Wide wide) {
    int last = wide.points.length - 1;
    for (int r = last; r >= 0; r--) {
      WidePoint point = wide.points[r];
      WidePoint later = r == last ? null : wide.points[r + 1];
      for (int v = 0; later != null && v < steps.length; v++) {
        spare(point, later, v, wide.alive & point.cut[v]);
      }
      for (int c = 0; c < caps.length; c++) {
        if (!caps[c].maximum.silent()) {
          limit(caps[c], point, later, wide.alive & point.together[c]);
        }
      }
    }
    silence(wide, wide.points[0], wide.brutoSilent);
    silence(wide, wide.points[last], wide.silent);
  }

  /** Where no maximum took anything there is nothing to spare. */
  private static void spare(WidePoint point, WidePoint later, int voorziening, long cut) {
    long[] amounts = point.amounts[voorziening];
    long[] uncapped = point.uncapped[voorziening];
    long[] remaining = later.amounts[voorziening];
    for (long left = cut; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      amounts[i] = Math.max(amounts[i], Math.min(uncapped[i], remaining[i]));
    }
  }

  private void limit(Cap cap, WidePoint point, @Nullable WidePoint later, long cases) {
    int[] those = cap.voorzieningen;
    for (long word = cases; word != 0; word &= word - 1) {
      int i = Long.numberOfTrailingZeros(word);
      long left = cap.maximum.amount();
      for (int k = 0; k < those.length; k++) {
        long aside = 0;
        for (int j = k + 1; later != null && j < those.length; j++) {
          aside += later.amounts[those[j]][i];
        }
        long[] amounts = point.amounts[those[k]];
        amounts[i] = Math.min(amounts[i], steps[those[k]].down(Math.max(0, left - aside)));
        left = Math.max(0, left - amounts[i]);
      }
    }
  }

  private void silence(Wide wide, WidePoint point, long[] silent) {
    System.arraycopy(point.silent, 0, silent, 0, silent.length);
    for (int c = 0; c < caps.length; c++) {
      if (caps[c].maximum.silent()) {
        for (int v : caps[c].voorzieningen) {
          silent[v] |= positive(point.amounts[v], wide.alive & point.together[c]);
        }
      }
    }
  }

  /** Those of these cases in which there is an amount. */
  static long positive(long[] amounts, long cases) {
    long word = 0;
    for (long left = cases; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      word |= amounts[i] > 0 ? Wide.bit(i) : 0;
    }
    return word;
  }

  /** The cases in which some maximum can leave nothing of this voorziening. */
  long canLeaveNothing(int voorziening, Wide wide) {
    long word = 0;
    for (Nothing nothing : nothings) {
      word |= (nothing.samen >>> voorziening & 1) == 0 ? 0 : nothing.acts.in(wide);
    }
    return word;
  }

  /** Whether some maximum can leave nothing of this voorziening. */
  boolean canLeaveNothing(int voorziening, Scratch scratch) {
    for (Nothing nothing : nothings) {
      if ((nothing.samen >>> voorziening & 1) != 0 && nothing.acts.in(scratch)) {
        return true;
      }
    }
    return false;
  }
}
