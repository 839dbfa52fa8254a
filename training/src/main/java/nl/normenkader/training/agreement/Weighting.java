package nl.normenkader.training.agreement;

/** How much two categories agree: 1 when they are the same, 0 when they are furthest apart. */
public enum Weighting {
  /** Only the same category agrees. */
  NOMINAL,
  /** Agreement falls with the distance. */
  LINEAR,
  /** Agreement falls with the square of the distance: far apart counts most. */
  QUADRATIC,
  /** Agreement by the number of pairs of ranks that lie between (Gwet 2014). */
  ORDINAL;

  /** The weight of two categories out of {@code count}, by their places in the order. */
  public double weight(int first, int second, int count) {
    int distance = Math.abs(first - second);
    if (distance == 0) {
      return 1;
    }
    double furthest = count - 1.0;
    return switch (this) {
      case NOMINAL -> 0;
      case LINEAR -> 1 - distance / furthest;
      case QUADRATIC -> 1 - distance * distance / (furthest * furthest);
      case ORDINAL -> 1 - pairs(distance + 1) / pairs(count);
    };
  }

  private static double pairs(int of) {
    return of * (of - 1) / 2.0;
  }
}
