package nl.normenkader.engine.outcome;

import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Measure;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.model.Voorziening.Period;
import org.jspecify.annotations.Nullable;

/** Amounts in plain Dutch. */
public final class Wording {

  private Wording() {}

  /** {@code 33 1/3}, exactly. */
  public static String amount(Bedrag amount) {
    long whole = amount.teller() / amount.noemer();
    long rest = Math.abs(amount.teller() % amount.noemer());
    if (rest == 0) {
      return Long.toString(whole);
    }
    String fraction = rest + "/" + amount.noemer();
    String sign = amount.teller() < 0 && whole == 0 ? "-" : "";
    return whole == 0 ? sign + fraction : whole + " " + fraction;
  }

  static String range(@Nullable AmountRange range) {
    if (range == null) {
      return "";
    }
    return range.isKnown()
        ? amount(range.atLeast())
        : amount(range.atLeast()) + " tot en met " + amount(range.atMost());
  }

  static String range(WholeRange range) {
    return range.isKnown()
        ? Long.toString(range.atLeast())
        : range.atLeast() + " tot en met " + range.atMost();
  }

  /** {@code minuten per week}. */
  public static String unit(Normenkader kader, @Nullable String voorziening) {
    for (Voorziening one : kader.voorzieningen()) {
      if (one.id().equals(voorziening)) {
        return measure(one.measure()) + " " + period(one.period());
      }
    }
    return "";
  }

  public static String measure(Measure measure) {
    return switch (measure) {
      case MINUTEN -> "minuten";
      case DAGDELEN -> "dagdelen";
      case STUKS -> "stuks";
    };
  }

  public static String single(Measure measure) {
    return switch (measure) {
      case MINUTEN -> "minuut";
      case DAGDELEN -> "dagdeel";
      case STUKS -> "stuk";
    };
  }

  /** {@code 1 uur en 35 minuten}; empty below an hour. */
  public static String hours(long minutes) {
    long rest = minutes % 60;
    return minutes < 60
        ? ""
        : minutes / 60
            + " uur"
            + (rest == 0 ? "" : " en " + rest + (rest == 1 ? " minuut" : " minuten"));
  }

  static String months(WholeRange months) {
    return range(months) + (months.equals(WholeRange.of(1)) ? " maand" : " maanden");
  }

  public static String period(Period period) {
    return switch (period) {
      case WEEK -> "per week";
      case TWEE_WEKEN -> "per twee weken";
      case VIER_WEKEN -> "per vier weken";
      case JAAR -> "per jaar";
    };
  }
}
