package nl.normenkader.engine.analyse;

/**
 * One case of a space: an answer for every layer, and values where an answer is a range.
 *
 * @param answers per layer the number of its cell
 */
record Path(int[] answers, Values values, int deviations) {

  Path with(Values more) {
    return new Path(answers, more, deviations);
  }

  Path with(int place, int answer) {
    int[] other = answers.clone();
    other[place] = answer;
    return new Path(other, values, deviations);
  }

  /** Whether it deviates less than another from the lightest case, or as much but lighter. */
  boolean isSmallerThan(Path other) {
    if (deviations != other.deviations) {
      return deviations < other.deviations;
    }
    return java.util.Arrays.compare(answers, other.answers) < 0;
  }

  /** The leaf that a diagram comes to for this case. */
  int leaf(Diagrams diagrams, int node) {
    int at = node;
    while (!diagrams.isLeaf(at)) {
      at = diagrams.children(at)[answers[diagrams.layer(at)]];
    }
    return at;
  }
}
