package nl.normenkader.engine.bare;

import nl.normenkader.engine.compile.CompiledMaximum;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.compile.CompiledTabel.Raise;
import org.jspecify.annotations.Nullable;

/** One combination table: the row of what counts here, and the maximum it gives. */
final class TabelStep {

  private record Row(
      CompiledMaximum maximum, @Nullable Acts raise, CompiledMaximum raised, boolean canBeNothing) {

    static Row of(CompiledTabel.Rij rij, ConditionWriter writer) {
      Raise raise = rij.raise();
      CompiledMaximum plain = rij.maximum();
      return raise == null
          ? new Row(plain, null, plain, isNothing(plain))
          : new Row(
              plain,
              Acts.of(raise.condition(), raise.kracht(), rij.address(), writer),
              raise.maximum(),
              isNothing(plain) || isNothing(raise.maximum()));
    }

    private static boolean isNothing(CompiledMaximum maximum) {
      return !maximum.silent() && maximum.amount() == 0;
    }
  }

  private final int condition;
  private final int[] onderdelen;
  private final int[] rowOfMask;
  private final Row[] rows;

  TabelStep(CompiledTabel tabel, ConditionWriter writer) {
    condition = writer.number(tabel.condition());
    onderdelen = Rows.of(tabel.onderdelen());
    rowOfMask = Rows.of(tabel.rowOfMask());
    rows = tabel.rijen().stream().map(rij -> Row.of(rij, writer)).toArray(Row[]::new);
  }

  static TabelStep[] of(CompiledNormenkader kader, int voorziening, ConditionWriter writer) {
    return kader.tabellen().stream()
        .filter(tabel -> tabel.voorziening() == voorziening)
        .map(tabel -> new TabelStep(tabel, writer))
        .toArray(TabelStep[]::new);
  }

  private @Nullable Row row(Scratch scratch) {
    if (!scratch.holds(condition)) {
      return null;
    }
    int mask = 0;
    for (int i = 0; i < onderdelen.length; i++) {
      mask |= scratch.counts[onderdelen[i]] ? 1 << i : 0;
    }
    int number = rowOfMask[mask];
    return number < 0 ? null : rows[number];
  }

  private CompiledMaximum maximum(Row row, Scratch scratch) {
    Acts raise = row.raise;
    boolean raised =
        raise != null
            && (raise.allowed(scratch) || chosenForWhatRemains(raise, scratch))
            && scratch.holds(raise.condition());
    return raised ? row.raised : row.maximum;
  }

  /** Which row is read changes as onderdelen are taken over; the choice for the last one counts. */
  private boolean chosenForWhatRemains(Acts raise, Scratch scratch) {
    if (scratch.last
        || raise.keuze() >= 0 && scratch.cells[raise.keuze()] != CaseLayout.NOT_CHOSEN) {
      return false;
    }
    return isChosen(scratch);
  }

  /** Whether a person chose the higher maximum of some row. */
  boolean isChosen(Scratch scratch) {
    for (Row row : rows) {
      Acts raise = row.raise;
      if (raise != null
          && raise.keuze() >= 0
          && scratch.cells[raise.keuze()] == CaseLayout.APPLIED) {
        return true;
      }
    }
    return false;
  }

  long capped(long amount, Scratch scratch) {
    Row row = row(scratch);
    if (row == null) {
      return amount;
    }
    CompiledMaximum maximum = maximum(row, scratch);
    return maximum.silent() ? amount : Math.min(amount, maximum.amount());
  }

  boolean silences(Scratch scratch) {
    Row row = row(scratch);
    return row != null && maximum(row, scratch).silent();
  }

  /** Whether the row that is read can leave nothing. */
  boolean canLeaveNothing(Scratch scratch) {
    Row row = row(scratch);
    return row != null && row.canBeNothing;
  }
}
