package nl.normenkader.engine.compile;

import nl.normenkader.engine.model.Klassentabel;

/** A class table on the step grid of one voorziening, amounts in parts of 1/D. */
public final class CompiledKlassen {

  private final Klassentabel source;
  private final long denominator;
  private final long step;

  CompiledKlassen(Klassentabel source, long denominator, long step) {
    this.source = source;
    this.denominator = denominator;
    this.step = step;
  }

  /** The table as the kader tells it. */
  public Klassentabel source() {
    return source;
  }

  /** The class in which an amount lies; the number of classes when it lies above the last. */
  public int of(long amount) {
    int number = 0;
    while (number < size() && amount >= end(number)) {
      number++;
    }
    return number;
  }

  /** How many classes there are. */
  public int size() {
    return source.klassen().size();
  }

  /** The first amount that is no longer in the class. */
  public long end(int klasse) {
    return Math.multiplyExact(source.klassen().get(klasse).below(), denominator);
  }

  /** The largest amount on the step grid that is inside the class. */
  public long lastInside(int klasse) {
    return (end(klasse) - 1) / step * step;
  }

  /** The number of a class, −1 when there is none of that id. */
  int find(String id) {
    for (int i = 0; i < size(); i++) {
      if (source.klassen().get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
