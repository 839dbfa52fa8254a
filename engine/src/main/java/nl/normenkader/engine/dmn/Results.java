package nl.normenkader.engine.dmn;

import nl.normenkader.engine.model.Stadium;

/** The names of the decisions that tell the outcome. */
final class Results {

  /** The decision that holds the whole outcome. */
  static final String UITKOMST = "uitkomst";

  static final String TOEGANG = "toegang";
  static final String SOORT = "soort";
  static final String MELDINGEN = "meldingen";
  static final String SIGNALEN = "signalen";
  static final String PROFIELEN = "profielen";
  static final String VOORZIENINGEN = "voorzieningen";

  static final String OORDEEL = "oordeel";
  static final String BRUTO = "bruto";
  static final String NETTO = "netto";
  static final String AFTREK = "aftrek";
  static final String ZONDER_MAXIMUM = "zonderMaximum";
  static final String MINSTENS = "keuzeruimteMinstens";
  static final String HOOGSTENS = "keuzeruimteHoogstens";
  static final String KLASSE = "klasse";
  static final String BOVEN_LAATSTE = "bovenLaatste";
  static final String MAANDEN = "maanden";
  static final String VORM = "variant";

  /** A voorziening is granted in its plain form; an id has no spaces, so this is no variant. */
  static final String GEWONE_VORM = "gewone vorm";

  private Results() {}

  /** The member that tells the omvang after a stadium. */
  static String after(Stadium stadium) {
    return "na_" + Identifiers.plain(stadium.id());
  }

  /** The member that tells the profiel of a reeks at a point. */
  static String profiel(String reeks, String point) {
    return Identifiers.plain(reeks) + "_" + point;
  }

  /** The word of a constant: {@code GEEN_TOEGANG} is {@code geen-toegang}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
