package nl.normenkader.training.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who put which case in which category; an answer may be missing.
 *
 * @param categories all categories that could be chosen, in their order, used or not: several
 *     coefficients depend on how many there are
 * @param units per case the answer of each rater, −1 when missing; every case has as many places as
 *     there are raters
 */
public record Ratings(List<String> categories, List<List<Integer>> units) {

  /** The place of an answer that was not given. */
  public static final int MISSING = -1;

  public Ratings {
    categories = List.copyOf(categories);
    units = units.stream().map(List::copyOf).toList();
    if (categories.isEmpty() || units.isEmpty()) {
      throw new IllegalArgumentException("ratings need categories and cases");
    }
    int raters = units.getFirst().size();
    for (List<Integer> unit : units) {
      if (unit.size() != raters) {
        throw new IllegalArgumentException("every case needs a place for every rater");
      }
      for (int category : unit) {
        if (category < MISSING || category >= categories.size()) {
          throw new IllegalArgumentException("no category " + category);
        }
      }
    }
  }

  /** The ratings told by the names of the categories; null is missing. */
  public static Ratings of(List<String> categories, List<? extends List<@Nullable String>> rows) {
    List<List<Integer>> units = new ArrayList<>();
    for (List<@Nullable String> row : rows) {
      List<Integer> unit = new ArrayList<>();
      for (String answer : row) {
        unit.add(answer == null ? MISSING : indexOf(categories, answer));
      }
      units.add(unit);
    }
    return new Ratings(categories, units);
  }

  private static int indexOf(List<String> categories, String answer) {
    int index = categories.indexOf(answer);
    if (index < 0) {
      throw new IllegalArgumentException("no category " + answer);
    }
    return index;
  }

  /** How many raters there are. */
  public int raters() {
    return units.getFirst().size();
  }

  /** The same raters on other cases: these, in this order, with repetition allowed. */
  Ratings pick(int[] chosen) {
    List<List<Integer>> picked = new ArrayList<>(chosen.length);
    for (int index : chosen) {
      picked.add(units.get(index));
    }
    return new Ratings(categories, picked);
  }
}
