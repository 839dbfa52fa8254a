package nl.normenkader.engine.batch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.normenkader.engine.bare.Wide;
import nl.normenkader.engine.batch.CaseComputer.Result;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.Outcome.Kind;

/** What one configuration says about many cases, as columns in the order of the cases. */
public final class OutcomeColumns {

  private final Kind[] kinds;
  private final long[][] omvang;
  private final int[][] profielen;
  private final Map<Integer, List<Issue>> issues = new ConcurrentSkipListMap<>();

  OutcomeColumns(CompiledNormenkader kader, int size) {
    kinds = new Kind[size];
    omvang = new long[kader.voorzieningen().size()][size];
    profielen = new int[kader.reeksen().size()][size];
  }

  /** Takes over cases that were computed side by side and have these numbers. */
  void put(int[] numbers, long cases, Wide wide) {
    for (long left = cases; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      kinds[numbers[i]] = wide.kind(i);
      for (int r = 0; r < profielen.length; r++) {
        profielen[r][numbers[i]] = wide.nettoProfiel(r, i);
      }
    }
    for (int v = 0; v < omvang.length; v++) {
      long[] found = wide.omvang(v);
      for (long left = cases; left != 0; left &= left - 1) {
        int i = Long.numberOfTrailingZeros(left);
        omvang[v][numbers[i]] = found[i];
      }
    }
  }

  void put(int number, Result result, CaseComputer computer) {
    if (result == Result.COMPUTED) {
      CaseNumbers numbers = computer.numbers();
      kinds[number] = numbers.kind;
      for (int v = 0; v < omvang.length; v++) {
        omvang[v][number] = numbers.omvang[v];
      }
      for (int r = 0; r < profielen.length; r++) {
        profielen[r][number] = numbers.profielen[r];
      }
    } else {
      kinds[number] = Kind.ONVOLLEDIG;
      for (long[] column : omvang) {
        column[number] = 0;
      }
      if (result == Result.REFUSED) {
        issues.put(number, computer.issues());
      }
    }
  }

  /** How many cases there are. */
  public int size() {
    return kinds.length;
  }

  /** What a case comes down to; ONVOLLEDIG for one that could not be computed. */
  public Kind kind(int number) {
    return kinds[number];
  }

  /** What is granted of a voorziening, in its measure per its period; 0 when nothing is. */
  public long omvang(int voorziening, int number) {
    return omvang[voorziening][number];
  }

  /** The number of the profiel in a reeks after all stadia; −1 without access. */
  public int profiel(int profielreeks, int number) {
    return profielen[profielreeks][number];
  }

  /** What is wrong with the cases that were refused, by the number of the case, counted from 0. */
  public Map<Integer, List<Issue>> issues() {
    return issues;
  }
}
