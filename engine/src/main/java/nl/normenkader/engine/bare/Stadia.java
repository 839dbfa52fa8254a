package nl.normenkader.engine.bare;

import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Stand;

/** What the stadia contribute: lighter niveaus, and parts of onderdelen taken over. */
final class Stadia {

  private static final int PARTLY = Extent.DEELS.ordinal();

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
