package nl.normenkader.engine.model;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.Scalar;

/**
 * An exact amount in the measure of its place (minuten, dagdelen, stuks): a fraction in lowest
 * terms with a positive noemer. In JSON a whole number, or {@code {"teller": 1, "noemer": 52}}.
 */
public record Bedrag(long teller, long noemer) implements Comparable<Bedrag>, Scalar {

  /** Nothing. */
  public static final Bedrag NUL = new Bedrag(0, 1);

  /** Larger tellers and noemers than this cannot occur in a kader. */
  public static final long LIMIT = 1_000_000_000L;

  public Bedrag {
    if (noemer <= 0) {
      throw new IllegalArgumentException("noemer must be positive");
    }
    long gcd = gcd(teller, noemer);
    if (gcd > 1) {
      teller /= gcd;
      noemer /= gcd;
    }
  }

  /** Euclid; the sign of a remainder is that of the teller, and of no matter. */
  private static long gcd(long teller, long noemer) {
    long one = noemer;
    long rest = teller % noemer;
    while (rest != 0) {
      long next = one % rest;
      one = rest;
      rest = next;
    }
    return Math.abs(one);
  }

  /** A whole amount. */
  public static Bedrag of(long whole) {
    return new Bedrag(whole, 1);
  }

  /** This amount times {@code numerator/denominator}, exactly. */
  public Bedrag times(long numerator, long denominator) {
    return new Bedrag(
        Math.multiplyExact(teller, numerator), Math.multiplyExact(noemer, denominator));
  }

  /** This amount in parts of {@code 1/denominator}, which must be a multiple of the noemer. */
  public long inPartsOf(long denominator) {
    if (denominator % noemer != 0) {
      throw new IllegalStateException(denominator + " is no multiple of " + noemer);
    }
    return Math.multiplyExact(teller, denominator / noemer);
  }

  /** The amount this JSON tells, when it is one within {@link #LIMIT}. */
  public static Optional<Bedrag> ofJson(Json json) {
    return switch (json) {
      case Json.Whole whole when Math.abs(whole.value()) <= LIMIT -> Optional.of(of(whole.value()));
      case Json.Obj object
          when object.members().size() == 2
              && object.members().get("teller") instanceof Json.Whole teller
              && object.members().get("noemer") instanceof Json.Whole noemer
              && Math.abs(teller.value()) <= LIMIT
              && noemer.value() > 0
              && noemer.value() <= LIMIT ->
          Optional.of(new Bedrag(teller.value(), noemer.value()));
      default -> Optional.empty();
    };
  }

  /** How an amount is published in the JSON Schema. */
  public static Json.Obj schema() {
    Json.Text integer = new Json.Text("integer");
    Json.Obj whole =
        new Json.Obj(Map.of("type", integer))
            .with("minimum", new Json.Whole(-LIMIT))
            .with("maximum", new Json.Whole(LIMIT));
    Map<String, Json> fraction = new LinkedHashMap<>();
    fraction.put("type", new Json.Text("object"));
    fraction.put(
        "properties",
        new Json.Obj(Map.of())
            .with("teller", whole)
            .with("noemer", whole.with("minimum", new Json.Whole(1))));
    fraction.put(
        "required",
        new Json.Arr(java.util.List.of(new Json.Text("teller"), new Json.Text("noemer"))));
    fraction.put("additionalProperties", new Json.Bool(false));
    return new Json.Obj(Map.of())
        .with("oneOf", new Json.Arr(java.util.List.of(whole, new Json.Obj(fraction))));
  }

  @Override
  public Json toJson() {
    return noemer == 1
        ? new Json.Whole(teller)
        : new Json.Obj(Map.of())
            .with("teller", new Json.Whole(teller))
            .with("noemer", new Json.Whole(noemer));
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
