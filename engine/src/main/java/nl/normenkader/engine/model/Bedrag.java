package nl.normenkader.engine.model;

import java.math.BigInteger;

/**
 * An exact amount in the measure of its place (minuten, dagdelen, stuks): a fraction in lowest
 * terms with a positive noemer. In JSON a whole number, or {@code {"teller": 1, "noemer": 52}}.
 */
public record Bedrag(long teller, long noemer) implements Comparable<Bedrag> {

  /** Nothing. */
  public static final Bedrag NUL = new Bedrag(0, 1);

  /** Larger tellers and noemers than this cannot occur in a kader. */
  public static final long LIMIT = 1_000_000_000L;

  public Bedrag {
    if (noemer <= 0) {
      throw new IllegalArgumentException("noemer must be positive");
    }
    long gcd = BigInteger.valueOf(teller).gcd(BigInteger.valueOf(noemer)).longValueExact();
    if (gcd > 1) {
      teller /= gcd;
      noemer /= gcd;
    }
  }

  /** A whole amount. */
  public static Bedrag of(long whole) {
    return new Bedrag(whole, 1);
  }

  /** This amount in parts of {@code 1/denominator}, which must be a multiple of the noemer. */
  public long inPartsOf(long denominator) {
    if (denominator % noemer != 0) {
      throw new IllegalStateException(denominator + " is no multiple of " + noemer);
    }
    return Math.multiplyExact(teller, denominator / noemer);
  }

  @Override
  public int compareTo(Bedrag other) {
    return BigInteger.valueOf(teller)
        .multiply(BigInteger.valueOf(other.noemer))
        .compareTo(BigInteger.valueOf(other.teller).multiply(BigInteger.valueOf(noemer)));
  }

  /** {@code 90} or {@code 1/52}. */
  @Override
  public String toString() {
    return noemer == 1 ? Long.toString(teller) : teller + "/" + noemer;
  }
}
