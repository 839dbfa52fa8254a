package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledEffect.Spot;
import nl.normenkader.engine.compile.CompiledMaximum;
import nl.normenkader.engine.compile.CompiledNormenkader;

/** The floors and caps that beleidsregels lay on one onderdeel, group or voorziening. */
final class Bounds {

  private record Floor(Acts acts, long amount) {}

  private record Cap(Acts acts, CompiledMaximum maximum) {}

  private final Floor[] floors;
  private final Cap[] caps;

  private Bounds(Floor[] floors, Cap[] caps) {
    this.floors = floors;
    this.caps = caps;
  }

  static Bounds on(CompiledNormenkader kader, Level level, int number, ConditionWriter writer) {
    List<Floor> floors = new ArrayList<>();
    List<Cap> caps = new ArrayList<>();
    for (CompiledEffect effect : kader.effecten()) {
      if (effect.action() instanceof Action.Floor floor && lies(floor.spot(), level, number)) {
        floors.add(new Floor(Acts.of(effect, writer), floor.amount()));
      } else if (effect.action() instanceof Action.Cap cap && lies(cap.spot(), level, number)) {
        caps.add(new Cap(Acts.of(effect, writer), cap.maximum()));
      }
    }
    return new Bounds(floors.toArray(new Floor[0]), caps.toArray(new Cap[0]));
  }

  private static boolean lies(Spot spot, Level level, int number) {
    return spot.level() == level && spot.numbers().contains(number);
  }

  /** All floors, where there is anything at all. */
  long raised(long amount, Scratch scratch) {
    long raised = amount;
    for (Floor floor : floors) {
      if (raised > 0 && raised < floor.amount && floor.acts.in(scratch)) {
        raised = floor.amount;
      }
    }
    return raised;
  }

  /** All caps. */
  long capped(long amount, Scratch scratch) {
    long capped = amount;
    for (Cap cap : caps) {
      if (!cap.maximum.silent() && capped > cap.maximum.amount() && cap.acts.in(scratch)) {
        capped = cap.maximum.amount();
      }
    }
    return capped;
  }

  /** Whether the source does not regulate this amount; caps before a silent one count for it. */
  boolean silences(long amount, Scratch scratch) {
    long capped = amount;
    for (Cap cap : caps) {
      if (cap.maximum.silent()) {
        if (capped > 0 && cap.acts.in(scratch)) {
          return true;
        }
      } else if (capped > cap.maximum.amount() && cap.acts.in(scratch)) {
        capped = cap.maximum.amount();
      }
    }
    return false;
  }

  /**
   * The same for cases side by side: floors and, when asked for, caps, on the amounts that are
   * there. What a cap takes and what is silent is noted.
   */
  void hold(Wide wide, long cases, boolean capped, long[] amounts) {
    for (Floor floor : floors) {
      for (long left = cases & floor.acts.in(wide); left != 0; left &= left - 1) {
        int i = Long.numberOfTrailingZeros(left);
        amounts[i] = amounts[i] > 0 ? Math.max(amounts[i], floor.amount) : amounts[i];
      }
    }
    if (capped) {
      for (Cap cap : caps) {
        hold(cap.maximum, wide, cases & cap.acts.in(wide), amounts);
      }
    }
  }

  private static void hold(CompiledMaximum maximum, Wide wide, long cases, long[] amounts) {
    long most = maximum.silent() ? 0 : maximum.amount();
    for (long left = cases; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      if (amounts[i] > most) {
        if (maximum.silent()) {
          wide.silence |= Wide.bit(i);
        } else {
          amounts[i] = most;
          wide.cut |= Wide.bit(i);
        }
      }
    }
  }

  /** Whether there is any floor or cap. */
  boolean isAny() {
    return floors.length + caps.length > 0;
  }

  /** Whether {@link #silences} has anything to look at. */
  boolean canSilence() {
    for (Cap cap : caps) {
      if (cap.maximum.silent()) {
        return true;
      }
    }
    return false;
  }
}
