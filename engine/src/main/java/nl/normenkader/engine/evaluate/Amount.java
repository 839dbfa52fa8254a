package nl.normenkader.engine.evaluate;

/**
 * The amounts a value can still be, in parts of 1/D, with the unanswered questions it hangs on. A
 * known amount hangs on nothing.
 */
record Amount(long lo, long hi, QuestionSet open) {

  static final Amount ZERO = of(0);

  Amount {
    if (lo > hi) {
      throw new IllegalStateException(lo + " > " + hi);
    }
    if (lo == hi) {
      open = QuestionSet.NONE;
    }
  }

  static Amount of(long value) {
    return new Amount(value, value, QuestionSet.NONE);
  }

  boolean isKnown() {
    return lo == hi;
  }

  Amount plus(Amount other) {
    return new Amount(
        Math.addExact(lo, other.lo), Math.addExact(hi, other.hi), open.with(other.open));
  }

  Amount times(long factor) {
    long a = Math.multiplyExact(lo, factor);
    long b = Math.multiplyExact(hi, factor);
    return new Amount(Math.min(a, b), Math.max(a, b), open);
  }

  Amount dividedBy(long divisor) {
    if (lo % divisor != 0 || hi % divisor != 0) {
      throw new IllegalStateException("no exact share of " + this + " by " + divisor);
    }
    return new Amount(lo / divisor, hi / divisor, open);
  }

  /** The larger of the two. */
  Amount max(Amount other) {
    if (lo >= other.hi) {
      return this;
    }
    if (other.lo >= hi) {
      return other;
    }
    return new Amount(Math.max(lo, other.lo), Math.max(hi, other.hi), open.with(other.open));
  }

  /** The smaller of the two. */
  Amount min(Amount other) {
    if (hi <= other.lo) {
      return this;
    }
    if (other.hi <= lo) {
      return other;
    }
    return new Amount(Math.min(lo, other.lo), Math.min(hi, other.hi), open.with(other.open));
  }

  /** What remains after somebody takes over so much; never below zero by that. */
  Amount lessened(Amount taken) {
    if (hi <= 0 || taken.hi <= 0) {
      return this;
    }
    return new Amount(
        lessened(lo, taken.hi), lessened(hi, Math.max(0, taken.lo)), open.with(taken.open));
  }

  private static long lessened(long amount, long taken) {
    return amount <= 0 ? amount : Math.max(0, amount - taken);
  }

  /** At least the bound wherever it is more than nothing. */
  Amount raisedWhenPositive(long bound) {
    return new Amount(lo > 0 ? Math.max(lo, bound) : lo, hi > 0 ? Math.max(hi, bound) : hi, open);
  }

  /** Up to the next multiple of the step. */
  Amount roundedUp(long step) {
    return new Amount(up(lo, step), up(hi, step), open);
  }

  private static long up(long amount, long step) {
    return Math.multiplyExact(Math.ceilDiv(amount, step), step);
  }

  /** Down to the last multiple of the step: only for what is left below a maximum. */
  Amount roundedDown(long step) {
    return new Amount(Math.floorDiv(lo, step) * step, Math.floorDiv(hi, step) * step, open);
  }

  /** This amount when something holds, the other when it does not, and either when unknown. */
  static Amount when(Truth condition, Amount holds, Amount otherwise) {
    return switch (condition.state()) {
      case TRUE -> holds;
      case FALSE -> otherwise;
      case UNKNOWN ->
          new Amount(
              Math.min(holds.lo, otherwise.lo),
              Math.max(holds.hi, otherwise.hi),
              condition.open().with(holds.open).with(otherwise.open));
    };
  }

  /** Either of the two. */
  Amount or(Amount other) {
    return new Amount(Math.min(lo, other.lo), Math.max(hi, other.hi), open.with(other.open));
  }

  /** Whether it is something at all. */
  Truth isSomething() {
    if (lo > 0 || hi < 0) {
      return Truth.TRUE;
    }
    return lo == 0 && hi == 0 ? Truth.FALSE : Truth.unknown(open);
  }

  /** Whether it is more than nothing. */
  Truth isPositive() {
    if (lo > 0) {
      return Truth.TRUE;
    }
    return hi <= 0 ? Truth.FALSE : Truth.unknown(open);
  }

  /** Whether it lies between two bounds, both included. */
  Truth isBetween(long atLeast, long atMost) {
    if (lo >= atLeast && hi <= atMost) {
      return Truth.TRUE;
    }
    return hi < atLeast || lo > atMost ? Truth.FALSE : Truth.unknown(open);
  }
}
