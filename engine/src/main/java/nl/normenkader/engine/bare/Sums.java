package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledCondition;
import nl.normenkader.engine.compile.CompiledReeks;

/**
 * All sums over niveaus that one stand needs, taken together: every sum is a lane of sixteen bits,
 * four lanes to a long, so that one addition per leefgebied serves four of them. A sum is at most
 * 16 leefgebieden × weight 10 × zwaarte 5, far below what a lane holds.
 */
final class Sums {

  static final int LANES = 4;
  static final int BITS = 16;
  static final long LANE = 0xFFFF;

  /** What each zwaarte of each leefgebied adds. */
  private record Term(List<List<Integer>> values) {}

  private final List<Integer> niveaus;
  private final List<Term> terms = new ArrayList<>();
  private final Map<Term, Integer> known = new LinkedHashMap<>();

  /**
   * @param niveaus per leefgebied how many niveaus it has
   */
  Sums(List<Integer> niveaus) {
    this.niveaus = niveaus;
  }

  private interface Value {
    int of(int leefgebied, int zwaarte);
  }

  /** The lane in which the leefgebieden that are in their mask are counted. */
  int lane(CompiledCondition.Count count) {
    return lane(
        (leefgebied, zwaarte) -> {
          int number = 0;
          for (int i = 0; i < count.leefgebieden().size(); i++) {
            boolean in = (count.masks().get(i) >> zwaarte & 1) != 0;
            number += count.leefgebieden().get(i) == leefgebied && in ? 1 : 0;
          }
          return number;
        });
  }

  /** The lane of a weighted sum. */
  int lane(CompiledCondition.Sum sum) {
    return lane(
        (leefgebied, zwaarte) -> {
          int total = 0;
          for (int i = 0; i < sum.leefgebieden().size(); i++) {
            total += sum.leefgebieden().get(i) == leefgebied ? sum.weights().get(i) * zwaarte : 0;
          }
          return total;
        });
  }

  /** The lane of the distance to a profiel. */
  int lane(CompiledReeks reeks, int profiel) {
    return lane(
        (leefgebied, zwaarte) ->
            reeks.compares(leefgebied) ? reeks.distance(profiel, leefgebied, zwaarte) : 0);
  }

  private int lane(Value value) {
    List<List<Integer>> values = new ArrayList<>();
    for (int l = 0; l < niveaus.size(); l++) {
      List<Integer> row = new ArrayList<>();
      for (int z = 0; z < niveaus.get(l); z++) {
        row.add(value.of(l, z));
      }
      values.add(List.copyOf(row));
    }
    Term term = new Term(List.copyOf(values));
    return known.computeIfAbsent(
        term,
        added -> {
          terms.add(added);
          return terms.size() - 1;
        });
  }

  int words() {
    return (terms.size() + LANES - 1) / LANES;
  }

  /** The table of what each zwaarte adds, ready to be added up. */
  SumTable table() {
    int words = words();
    List<Integer> used = new ArrayList<>();
    long[][] rows = new long[niveaus.size()][];
    for (int l = 0; l < niveaus.size(); l++) {
      rows[l] = new long[niveaus.get(l) * words];
      boolean any = false;
      for (int t = 0; t < terms.size(); t++) {
        for (int z = 0; z < niveaus.get(l); z++) {
          long value = terms.get(t).values().get(l).get(z);
          rows[l][z * words + t / LANES] += value << t % LANES * BITS;
          any |= value != 0;
        }
      }
      if (any) {
        used.add(l);
      }
    }
    return new SumTable(words, used.stream().mapToInt(Integer::intValue).toArray(), rows);
  }
}
