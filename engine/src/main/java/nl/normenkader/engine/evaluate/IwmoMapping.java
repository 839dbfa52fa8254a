package nl.normenkader.engine.evaluate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.model.Voorziening.Iwmo;
import nl.normenkader.engine.outcome.VoorzieningOutcome.IwmoOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.TijdvakOutcome;

/**
 * Tells an omvang in iWmo 3.2. A volume is a whole number (0…99 999 999) and is never rounded down:
 * 2,5 hours a week is 150 minutes a week. CS338, which units go with which frequency, and the codes
 * are checked when the kader is compiled.
 */
final class IwmoMapping {

  private static final BigInteger MOST = BigInteger.valueOf(99_999_999);

  private IwmoMapping() {}

  /**
   * @param weeksPerYear over how many weeks the kader counts a year
   */
  static List<IwmoOutcome> of(
      Voorziening voorziening,
      Iwmo iwmo,
      List<TijdvakOutcome> tijdvakken,
      int weeksPerYear,
      List<Issue> issues) {
    List<IwmoOutcome> lines = new ArrayList<>();
    for (TijdvakOutcome tijdvak : tijdvakken) {
      Long until = tijdvak.until();
      long months = until == null ? 0 : until - tijdvak.from() + 1;
      BigInteger volume =
          volume(voorziening, iwmo, tijdvak.omvang().atLeast(), months, weeksPerYear);
      if (volume.compareTo(MOST) > 0) {
        issues.add(
            Issue.of(
                EvaluateIssue.IWMO_VOLUME_TE_GROOT,
                "voorzieningen/" + voorziening.id(),
                volume,
                MOST));
      } else {
        lines.add(
            new IwmoOutcome(
                tijdvak.from(),
                until,
                iwmo.category(),
                iwmo.product(),
                iwmo.unit(),
                iwmo.frequency(),
                volume.longValueExact(),
                iwmo.frequency().equals("2")));
      }
    }
    return lines;
  }

  private static BigInteger volume(
      Voorziening voorziening, Iwmo iwmo, long omvang, long months, int weeksPerYear) {
    long inUnit = iwmo.unit().equals("04") ? 60 : 1;
    if (iwmo.frequency().equals("2")) {
      return up(BigInteger.valueOf(omvang), BigInteger.valueOf(inUnit));
    }
    // Per month is a twelfth of a year; a total is as many twelfths as there are months.
    long twelfths = iwmo.frequency().equals("4") ? 1 : months;
    BigInteger perYear =
        BigInteger.valueOf(omvang)
            .multiply(
                BigInteger.valueOf(
                    voorziening.period() == Voorziening.Period.JAAR ? 1 : weeksPerYear));
    long weeks =
        switch (voorziening.period()) {
          case WEEK, JAAR -> 1;
          case TWEE_WEKEN -> 2;
          case VIER_WEKEN -> 4;
        };
    return up(
        perYear.multiply(BigInteger.valueOf(twelfths)), BigInteger.valueOf(12 * weeks * inUnit));
  }

  private static BigInteger up(BigInteger amount, BigInteger divisor) {
    return amount.add(divisor).subtract(BigInteger.ONE).divide(divisor);
  }
}
