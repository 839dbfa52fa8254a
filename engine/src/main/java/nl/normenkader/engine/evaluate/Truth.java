package nl.normenkader.engine.evaluate;

import java.util.List;

/**
 * True, false, or unknown with the unanswered questions it hangs on (Kleene). A conjunction that is
 * already false hangs on nothing any more.
 */
record Truth(State state, QuestionSet open) {

  enum State {
    FALSE,
    UNKNOWN,
    TRUE
  }

  static final Truth TRUE = new Truth(State.TRUE, QuestionSet.NONE);
  static final Truth FALSE = new Truth(State.FALSE, QuestionSet.NONE);

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  static Truth unknown(QuestionSet open) {
    return new Truth(State.UNKNOWN, open);
  }

  boolean isTrue() {
    return state == State.TRUE;
  }

  boolean isFalse() {
    return state == State.FALSE;
  }

  boolean isUnknown() {
    return state == State.UNKNOWN;
  }

  Truth not() {
    return switch (state) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> this;
    };
  }

  Truth and(Truth other) {
    if (isFalse() || other.isTrue()) {
      return this;
    }
    if (other.isFalse() || isTrue()) {
      return other;
    }
    return unknown(open.with(other.open));
  }

  Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  static Truth any(List<Truth> truths) {
    return truths.stream().reduce(FALSE, Truth::or);
  }
}
