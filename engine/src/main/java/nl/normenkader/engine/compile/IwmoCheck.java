package nl.normenkader.engine.compile;

import java.util.List;
import nl.normenkader.engine.model.Measure;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.model.Voorziening.Iwmo;
import nl.normenkader.engine.model.Voorziening.Period;

/** How a voorziening is told in iWmo 3.2, against the code lists and the rules between codes. */
record IwmoCheck(Draft draft, Voorziening voorziening) {

  /** WJ756: minuut, uur, etmaal, dagdeel, stuks (output), stuks (inspanning). */
  private static final List<String> UNITS = List.of("01", "04", "14", "16", "82", "84");

  /** WMO757: per week, per maand, totaal binnen de geldigheidsduur. */
  private static final List<String> FREQUENCIES = List.of("2", "4", "6");

  void check(Iwmo iwmo, String place) {
    if (!iwmo.category().matches("0[1-9]|1[0-8]")) {
      unknown(place + "/categorie", iwmo.category(), "01 tot en met 18");
    }
    if (!iwmo.product().matches("\\p{Graph}{1,5}")) {
      draft.findings().add(CompileIssue.IWMO_PRODUCT_ONGELDIG, place, iwmo.product());
    }
    if (!UNITS.contains(iwmo.unit())) {
      unknown(place + "/eenheid", iwmo.unit(), String.join(", ", UNITS));
    } else if (!fits(iwmo.unit())) {
      draft
          .findings()
          .add(
              CompileIssue.IWMO_MAAT_KAN_NIET,
              place + "/eenheid",
              iwmo.unit(),
              voorziening.measure().name().toLowerCase(java.util.Locale.ROOT),
              voorziening.step());
    }
    if (!FREQUENCIES.contains(iwmo.frequency())) {
      unknown(place + "/frequentie", iwmo.frequency(), String.join(", ", FREQUENCIES));
      return;
    }
    if (iwmo.frequency().equals("2") && voorziening.period() != Period.WEEK) {
      draft
          .findings()
          .add(CompileIssue.IWMO_FREQUENTIE_KAN_NIET, place + "/frequentie", iwmo.frequency());
    }
    // CD076: a volume per week needs an end date; a total needs one to be a total of something.
    if (!iwmo.frequency().equals("4") && !draft.alwaysHasMonths(voorziening)) {
      draft.findings().add(CompileIssue.DUUR_ONTBREEKT, place, voorziening.id());
    }
  }

  private boolean fits(String unit) {
    return switch (unit) {
      case "01" -> voorziening.measure() == Measure.MINUTEN;
      case "04" -> voorziening.measure() == Measure.MINUTEN && voorziening.step() % 60 == 0;
      case "16" -> voorziening.measure() == Measure.DAGDELEN;
      default -> voorziening.measure() == Measure.STUKS;
    };
  }

  private void unknown(String place, String code, String known) {
    draft.findings().add(CompileIssue.IWMO_CODE_ONBEKEND, place, code, known);
  }
}
