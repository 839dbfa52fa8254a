package nl.normenkader.engine.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.normenkader.engine.bare.BarePath;
import nl.normenkader.engine.bare.CaseLayout;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Stadium;
import org.jspecify.annotations.Nullable;

/**
 * From the cells of a CSV row to the numbers of a case, without anything in between; one per
 * thread. It takes only what is plainly right. Whatever it does not take is read as a casus, so
 * that every problem is told in the same words wherever it comes from.
 */
public final class RowEncoder {

  private final BarePath path;
  private final CellCodes codesOf;
  private final CaseLayout layout;
  private final byte[] confirmed;
  private final boolean[] voluntary;
  private final int leefgebieden;
  private final int[] answers;
  private final int[] extents;
  private final int[] times;
  private final Total[] totals;
  private @Nullable CsvHeader prepared;
  private CellCode[] codes = new CellCode[0];
  private boolean readable;

  /** An opgave that is told as an amount each time. */
  private record Total(int opgave, int cell, long min, long max, long step) {}

  /** For cases of one configuration. */
  public RowEncoder(BarePath path) {
    this.path = path;
    this.layout = path.layout();
    List<Stadium> stadia = path.kader().source().stadia();
    leefgebieden = path.kader().niveaus().size();
    confirmed = new byte[stadia.size() * leefgebieden];
    voluntary = new boolean[stadia.size()];
    for (int s = 0; s < voluntary.length; s++) {
      voluntary[s] = stadia.get(s).voluntary();
    }
    answers = IntStream.range(0, layout.stadium(0)).filter(path::matters).toArray();
    extents =
        IntStream.range(0, stadia.size())
            .flatMap(s -> IntStream.range(0, leefgebieden).map(l -> layout.extent(s, l)))
            .toArray();
    times = new int[path.kader().source().opgaven().size()];
    codesOf = new CellCodes(path, confirmed, times);
    totals =
        IntStream.range(0, times.length)
            .mapToObj(this::total)
            .flatMap(List::stream)
            .toArray(Total[]::new);
  }

  private List<Total> total(int number) {
    Opgave opgave = path.kader().source().opgaven().get(number);
    return opgave.form() == Opgave.Form.KEER_MAAL
        ? List.of(
            new Total(
                number, layout.opgave(number), opgave.min(), opgave.max(), codesOf.grid(number)))
        : List.of();
  }

  /** Whether the row could be encoded; only then it means anything. */
  boolean encode(CsvHeader header, List<String> cells, int[] row) {
    if (prepared != header) {
      prepare(header);
    }
    if (!readable || cells.size() != codes.length) {
      return false;
    }
    layout.clear(row);
    for (int cell : answers) {
      row[cell] = CellCode.UNKNOWN;
    }
    for (int cell : extents) {
      row[cell] = CellCode.UNKNOWN;
    }
    for (int s = 0; s < voluntary.length; s++) {
      row[layout.stadium(s)] = CellCode.UNKNOWN;
    }
    Arrays.fill(confirmed, (byte) 0);
    Arrays.fill(times, CellCode.UNKNOWN);
    for (int i = 0; i < codes.length; i++) {
      String cell = cells.get(i);
      if (!(cell.isEmpty() ? codes[i].isOptional() : codes[i].take(cell, row))) {
        return false;
      }
    }
    return isComplete(row);
  }

  private boolean isComplete(int[] row) {
    for (int cell : answers) {
      if (row[cell] == CellCode.UNKNOWN) {
        return false;
      }
    }
    for (Total total : totals) {
      if (!multiply(total, row)) {
        return false;
      }
    }
    for (int s = 0; s < voluntary.length; s++) {
      if (!stadium(s, row)) {
        return false;
      }
    }
    return true;
  }

  private boolean multiply(Total total, int[] row) {
    int each = row[total.cell];
    int often = times[total.opgave];
    if (each == CellCode.UNKNOWN || often == CellCode.UNKNOWN) {
      return false;
    }
    long product = (long) each * often;
    row[total.cell] = (int) product;
    return product >= total.min && product <= total.max && product % total.step == 0;
  }

  /** Either nothing at all, or every extent that can matter. */
  private boolean stadium(int stadium, int[] row) {
    boolean nothing = row[layout.stadium(stadium)] == 0;
    boolean any = false;
    boolean complete = true;
    boolean doubt = false;
    int contributes = 0;
    for (int l = 0; l < leefgebieden; l++) {
      int cell = layout.extent(stadium, l);
      if (row[cell] == CellCode.UNKNOWN) {
        complete &= !path.matters(cell);
        doubt |= confirmed(stadium, l) != 0;
        row[cell] = 0;
      } else {
        any = true;
        row[cell] =
            voluntary[stadium] && confirmed(stadium, l) != CellCode.Confirmed.YES ? 0 : row[cell];
        contributes |= row[cell];
      }
    }
    row[layout.stadium(stadium)] = contributes;
    return !doubt && (nothing ? !any : any && complete);
  }

  private byte confirmed(int stadium, int leefgebied) {
    return confirmed[stadium * leefgebieden + leefgebied];
  }

  private void prepare(CsvHeader header) {
    prepared = header;
    codes = header.columns().stream().map(codesOf::of).toArray(CellCode[]::new);
    readable = path.supported() && codesOf.tellsEnough(header.columns());
  }
}
