package nl.normenkader.engine.bare;

import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Stand;

/** What the stadia contribute: lighter niveaus, and parts of onderdelen taken over. */
final class Stadia {

  private static final int PARTLY = Extent.DEELS.ordinal();

  /** More steps than any leefgebied has. */
  private static final int ALL = 1 << 10;

  private final CaseLayout layout;
  private final int[] partlySteps;
  private final int leefgebieden;
  private final int onderdelen;
  private final int netto;
  private final int ronde;

  Stadia(CompiledNormenkader kader, Cells cells) {
    layout = cells.layout();
    partlySteps = kader.source().stadia().stream().mapToInt(s -> s.partlySteps()).toArray();
    leefgebieden = kader.niveaus().size();
    onderdelen = kader.onderdelen().size();
    netto = cells.first(Stand.NETTO);
    ronde = cells.first(Stand.RONDE);
    for (int s = 0; s < partlySteps.length; s++) {
      for (int o = 0; o < onderdelen; o++) {
        cells.read(layout.taken(s, o));
      }
    }
  }

  int size() {
    return partlySteps.length;
  }

  /** Before any stadium, with the niveaus after all of them beside it. */
  void begin(Scratch scratch) {
    restart(scratch);
    System.arraycopy(scratch.cells, 0, scratch.cells, netto, leefgebieden);
    for (int s = 0; s < partlySteps.length; s++) {
      if (scratch.cells[layout.stadium(s)] != 0) {
        lighten(scratch, s, netto);
      }
    }
  }

  /** Before any stadium. */
  void restart(Scratch scratch) {
    System.arraycopy(scratch.cells, 0, scratch.cells, ronde, leefgebieden);
    for (int o = 0; o < onderdelen; o++) {
      scratch.taken[o] = 0;
    }
  }

  /** After one more stadium; whether that changed anything. */
  boolean next(Scratch scratch, int stadium) {
    if (scratch.cells[layout.stadium(stadium)] == 0) {
      return false;
    }
    boolean changed = lighten(scratch, stadium, ronde);
    int first = layout.taken(stadium, 0);
    for (int o = 0; o < onderdelen; o++) {
      int more = scratch.cells[first + o];
      scratch.taken[o] += more;
      changed |= more != 0;
    }
    return changed;
  }

  /** Before any stadium, with the niveaus after all of them beside it, for cases side by side. */
  void begin(Wide wide) {
    for (int l = 0; l < leefgebieden; l++) {
      System.arraycopy(wide.cells[l], 0, wide.cells[ronde + l], 0, Wide.CASES);
      System.arraycopy(wide.cells[l], 0, wide.cells[netto + l], 0, Wide.CASES);
    }
    for (long[] taken : wide.taken) {
      java.util.Arrays.fill(taken, 0);
    }
    for (int s = 0; s < partlySteps.length; s++) {
      lighten(wide.cells, s, netto);
    }
  }

  /** After one more stadium, with what that makes of the sums over niveaus. */
  void next(Wide wide, int stadium, SumTable table, long[][] sums) {
    int[] before = wide.least;
    int extents = layout.extent(stadium, 0);
    for (int l = 0; l < leefgebieden; l++) {
      int[] niveaus = wide.cells[ronde + l];
      System.arraycopy(niveaus, 0, before, 0, Wide.CASES);
      lighten(wide.cells[l], wide.cells[extents + l], partlySteps[stadium], niveaus);
      table.move(l, before, niveaus, less(niveaus, before), sums);
    }
    int first = layout.taken(stadium, 0);
    for (int o = 0; o < onderdelen; o++) {
      add(wide.cells[first + o], wide.taken[o]);
    }
  }

  private static void add(int[] more, long[] taken) {
    for (int i = 0; i < Wide.CASES; i++) {
      taken[i] += more[i];
    }
  }

  private void lighten(int[][] cells, int stadium, int niveaus) {
    int first = layout.extent(stadium, 0);
    for (int l = 0; l < leefgebieden; l++) {
      lighten(cells[l], cells[first + l], partlySteps[stadium], cells[niveaus + l]);
    }
  }

  /** Without choosing, so that the processor takes many cases at a time. */
  private static void lighten(int[] before, int[] extents, int partly, int[] niveaus) {
    for (int i = 0; i < Wide.CASES; i++) {
      int less = (extents[i] & PARTLY) * partly + (extents[i] >> 1) * ALL;
      niveaus[i] = Math.min(niveaus[i], Math.max(0, before[i] - less));
    }
  }

  /** The cases in which the first is less; the difference shows in the sign. */
  private static long less(int[] one, int[] other) {
    long word = 0;
    for (int i = 0; i < Wide.CASES; i++) {
      word |= (long) (one[i] - other[i] >>> Integer.SIZE - 1) << i;
    }
    return word;
  }

  /** Per leefgebied the strongest contribution counts, each measured on the niveau before all. */
  private boolean lighten(Scratch scratch, int stadium, int niveaus) {
    int[] cells = scratch.cells;
    int first = layout.extent(stadium, 0);
    boolean changed = false;
    for (int l = 0; l < leefgebieden; l++) {
      int extent = cells[first + l];
      if (extent != 0) {
        int reached = extent == PARTLY ? Math.max(0, cells[l] - partlySteps[stadium]) : 0;
        if (reached < cells[niveaus + l]) {
          cells[niveaus + l] = reached;
          changed = true;
        }
      }
    }
    return changed;
  }
}
