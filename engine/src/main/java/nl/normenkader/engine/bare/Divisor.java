package nl.normenkader.engine.bare;

/**
 * Exact division by one whole number that is known beforehand: a multiplication by its reciprocal
 * in 64 bits, because a processor divides far slower than it multiplies.
 */
final class Divisor {

  /** The reciprocal has this many bits behind the point, beyond those of the number itself. */
  private static final int BITS = 62;

  private final long number;
  private final int shift;
  private final long reciprocal;

  /**
   * @param number at least 1 and below 2⁵³
   */
  Divisor(long number) {
    if (number < 1 || number >= 1L << 53) {
      throw new IllegalArgumentException("a divisor lies between 1 and 2^53");
    }
    this.number = number;
    this.shift = Long.SIZE - 1 - Long.numberOfLeadingZeros(number);
    this.reciprocal = reciprocal(number, shift);
  }

  /** 2^(62 + shift) divided by the number, digit by digit, and one more in the last of them. */
  private static long reciprocal(long number, int shift) {
    long remainder = (1L << shift) % number;
    long quotient = (1L << shift) / number;
    for (int bit = 0; bit < BITS; bit++) {
      remainder <<= 1;
      quotient <<= 1;
      if (remainder >= number) {
        remainder -= number;
        quotient++;
      }
    }
    return quotient + 1;
  }

  /**
   * How often it goes into an amount, rounded down. The reciprocal is at most one too large in its
   * last bit, which stays below one part of the divisor for every amount that is allowed.
   *
   * @param amount at least 0 and below 2⁶¹
   */
  long into(long amount) {
    return Math.multiplyHigh(amount << Long.SIZE - BITS, reciprocal) >> shift;
  }

  /** The largest multiple that is at most this amount. */
  long down(long amount) {
    return into(amount) * number;
  }

  /** The smallest multiple that is at least this amount. */
  long up(long amount) {
    return into(amount + number - 1) * number;
  }

  /** Whether the amount is a multiple of it. */
  boolean divides(long amount) {
    return down(amount) == amount;
  }
}
