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

  /** For cases side by side; what a row takes and what is silent is noted. */
  void hold(Wide wide, long cases, long[] amounts) {
    long chosen = chosen(wide);
    for (long left = cases & wide.holds(condition); left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      Row row = row(wide, i);
      if (row != null) {
        CompiledMaximum maximum = maximum(row, wide, i, Wide.in(chosen, i));
        if (maximum.silent()) {
          wide.silence |= Wide.bit(i);
        } else if (amounts[i] > maximum.amount()) {
          amounts[i] = maximum.amount();
          wide.cut |= Wide.bit(i);
        }
      }
    }
  }

  private @Nullable Row row(Wide wide, int number) {
    int mask = 0;
    for (int k = 0; k < onderdelen.length; k++) {
      mask |= (int) (wide.counts[onderdelen[k]] >>> number & 1) << k;
    }
    int row = rowOfMask[mask];
    return row < 0 ? null : rows[row];
  }

  private static CompiledMaximum maximum(Row row, Wide wide, int number, boolean chosen) {
    Acts raise = row.raise;
    if (raise == null || !Wide.in(wide.holds(raise.condition()), number)) {
      return row.maximum;
    }
    boolean forWhatRemains =
        !wide.last
            && chosen
            && (raise.keuze() < 0 || wide.cells[raise.keuze()][number] == CaseLayout.NOT_CHOSEN);
    return forWhatRemains || Wide.in(raise.allowed(wide), number) ? row.raised : row.maximum;
  }

  /** The cases in which a person chose the higher maximum of some row. */
  private long chosen(Wide wide) {
    long word = 0;
    for (Row row : rows) {
      word |= row.raise == null ? 0 : row.raise.chosen(wide);
    }
    return word;
  }

  /** The cases in which the row that is read can leave nothing. */
  long canLeaveNothing(Wide wide) {
    long word = 0;
    for (long left = wide.alive & wide.holds(condition); left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      Row row = row(wide, i);
      word |= row != null && row.canBeNothing ? Wide.bit(i) : 0;
    }
    return word;
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
