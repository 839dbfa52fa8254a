package nl.normenkader.engine.analyse;

/** What two diagrams can be combined by, leaf by leaf. */
enum Op {
  AND,
  OR,
  /** The second where the first does not hold: false where it does. */
  NOT,
  PLUS,
  MINUS,
  MIN,
  MAX,
  /** The second where the first holds, else nothing. */
  WHEN,
  /** The second where the first does not hold, else nothing. */
  UNLESS,
  TIMES,
  DIVIDE,
  UP,
  DOWN,
  RAISE,
  /** Whether two numbers are the same. */
  SAME,
  /** Whether a number is one of a mask. */
  AMONG,
  /** Whether the first can be above the second: 0 never, 1 somewhere, 2 not decided. */
  ABOVE,
  /** Whether two amounts can differ: 0, 1 or 2 as above. */
  DIFFERS,
  /** The first, but silent where the second is more than nothing. */
  GUARD,
  /** Whether one can be silent where the other is not: 0, 1 or 2 as above. */
  UNEVEN,
  /** One child of one layer. */
  RESTRICT;

  /** Whether the order of its operands does not matter. */
  boolean commutes() {
    return this == AND || this == OR || this == PLUS || this == MIN || this == MAX || this == SAME;
  }
}
