package nl.normenkader.engine.bare;

import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Answers;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import org.jspecify.annotations.Nullable;

/** Puts a casus into the row of numbers that {@link BarePath} computes with. */
public final class CaseReader {

  private final BarePath path;
  private final CaseLayout layout;
  private final CompiledNormenkader kader;

  /** For cases of this kader. */
  public CaseReader(BarePath path) {
    this.path = path;
    this.layout = path.layout();
    this.kader = path.kader();
  }

  /**
   * Writes the answers of a casus into a row; everything that is wrong with them otherwise.
   *
   * @return whether every answer that can matter is there; only then the row means anything
   */
  public Checked<Boolean> read(Casus casus, int[] row) {
    Checked<Answers> read = Answers.read(kader, casus);
    @Nullable Answers answers = read.value().orElse(null);
    return answers == null
        ? Checked.failed(read.issues())
        : Checked.of(write(answers, row), java.util.List.<Issue>of());
  }

  private boolean write(Answers answers, int[] row) {
    layout.clear(row);
    boolean complete = true;
    for (int l = 0; l < kader.niveaus().size(); l++) {
      complete &= put(answers.niveau(l), layout.niveau(l), row);
    }
    for (int f = 0; f < kader.source().factoren().size(); f++) {
      complete &= put(answers.factor(f), layout.factor(f), row);
    }
    for (int k = 0; k < kader.source().kenmerken().size(); k++) {
      complete &= put(answers.kenmerk(k), layout.kenmerk(k), row);
    }
    for (int a = 0; a < kader.source().aantallen().size(); a++) {
      complete &= put(answers.aantal(a), layout.aantal(a), row);
    }
    for (int o = 0; o < kader.source().opgaven().size(); o++) {
      complete &= put(answers.opgave(o), layout.opgave(o), row);
    }
    for (int s = 0; s < kader.source().stadia().size(); s++) {
      complete &= stadium(answers, s, row);
    }
    choices(answers, row);
    return complete;
  }

  private boolean stadium(Answers answers, int stadium, int[] row) {
    boolean complete = true;
    for (int l = 0; l < kader.niveaus().size(); l++) {
      complete &= put(answers.extent(stadium, l), layout.extent(stadium, l), row);
    }
    for (int o = 0; o < kader.onderdelen().size(); o++) {
      complete &= put(answers.taken(stadium, o), layout.taken(stadium, o), row);
    }
    int first = layout.stadium(stadium);
    row[first] = 0;
    for (int cell = first + 1; cell < layout.stadium(stadium + 1); cell++) {
      row[first] |= row[cell];
    }
    return complete;
  }

  /** What cannot matter may be unknown; any answer will do. */
  private boolean put(long answer, int cell, int[] row) {
    if (answer == Answers.UNKNOWN) {
      return !path.matters(cell);
    }
    row[cell] = Math.toIntExact(answer);
    return true;
  }

  private void choices(Answers answers, int[] row) {
    for (String address : layout.choosable()) {
      Keuze keuze = answers.keuze(address);
      if (keuze != null) {
        row[layout.keuze(address)] = keuze.apply() ? CaseLayout.APPLIED : CaseLayout.NOT_APPLIED;
      }
    }
    for (int r = 0; r < kader.reeksen().size(); r++) {
      row[layout.gekozen(r)] = answers.chosen(r);
    }
  }

  /**
   * The casus that a complete row stands for, to have it explained. Names, dates and reasons are
   * not in a row, so they stand for nobody's.
   */
  public Casus casus(int[] row) {
    return new RowCasus(kader, layout, row).casus();
  }
}
