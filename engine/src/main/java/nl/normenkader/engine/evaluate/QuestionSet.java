package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Unanswered questions that a value hangs on, by their numbers. */
final class QuestionSet {

  static final QuestionSet NONE = new QuestionSet(new BitSet());

  /** A kader has some hundreds of questions; each is asked for over and over. */
  private static final int KEPT = 2_048;

  private static final QuestionSet[] SINGLE = new QuestionSet[KEPT];

  static {
    for (int question = 0; question < KEPT; question++) {
      SINGLE[question] = single(question);
    }
  }

  private final BitSet numbers;

  private QuestionSet(BitSet numbers) {
    this.numbers = numbers;
  }

  static QuestionSet of(int question) {
    return question < KEPT ? SINGLE[question] : single(question);
  }

  private static QuestionSet single(int question) {
    BitSet numbers = new BitSet();
    numbers.set(question);
    return new QuestionSet(numbers);
  }

  QuestionSet with(QuestionSet other) {
    if (other.numbers.isEmpty() || other == this) {
      return this;
    }
    if (numbers.isEmpty()) {
      return other;
    }
    BitSet union = (BitSet) numbers.clone();
    union.or(other.numbers);
    return new QuestionSet(union);
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** In the order of the kader. */
  List<Integer> toList() {
    List<Integer> list = new ArrayList<>();
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      list.add(i);
    }
    return list;
  }
}
