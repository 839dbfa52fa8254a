package nl.normenkader.engine.compile;

import java.util.List;

/** A fixed row of numbers of elements. */
public final class Ints {

  private final int[] values;

  private Ints(int[] values) {
    this.values = values;
  }

  /** These numbers in this order. */
  public static Ints of(List<Integer> numbers) {
    return new Ints(numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  /** How many there are. */
  public int size() {
    return values.length;
  }

  /** The number at this place. */
  public int get(int place) {
    return values[place];
  }

  /** Whether this number is among them. */
  public boolean contains(int number) {
    for (int value : values) {
      if (value == number) {
        return true;
      }
    }
    return false;
  }
}
