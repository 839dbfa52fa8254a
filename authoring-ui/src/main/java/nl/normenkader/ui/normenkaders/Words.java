package nl.normenkader.ui.normenkaders;

import java.util.List;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.General;
import nl.normenkader.engine.model.Kracht;
import nl.normenkader.engine.model.Measure;
import nl.normenkader.engine.model.Stap;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.model.Wijzigingsruimte;

/** How the fixed words of a normenkader are said on screen. */
public final class Words {

  private Words() {}

  /** {@code 90 minuten per week}. */
  public static String amount(Bedrag amount, Voorziening voorziening) {
    return amount + " " + unit(voorziening);
  }

  /** {@code minuten per week}. */
  public static String unit(Voorziening voorziening) {
    return measure(voorziening.measure()) + " " + period(voorziening.period());
  }

  public static String measure(Measure measure) {
    return switch (measure) {
      case MINUTEN -> "minuten";
      case DAGDELEN -> "dagdelen";
      case STUKS -> "stuks";
    };
  }

  public static String period(Voorziening.Period period) {
    return switch (period) {
      case WEEK -> "per week";
      case TWEE_WEKEN -> "per twee weken";
      case VIER_WEKEN -> "per vier weken";
      case JAAR -> "per jaar";
    };
  }

  /**
   * Minutes as people say them: {@code 2 uur 15 minuten}; empty below an hour and for fractions.
   */
  public static String hours(Bedrag minutes) {
    if (minutes.noemer() != 1 || minutes.teller() < 60) {
      return "";
    }
    long rest = minutes.teller() % 60;
    return minutes.teller() / 60 + " uur" + (rest == 0 ? "" : " " + rest + " minuten");
  }

  /** {@code 135 minuten per week (2 uur 15 minuten)}. */
  public static String full(Bedrag amount, Voorziening voorziening) {
    String hours = voorziening.measure() == Measure.MINUTEN ? hours(amount) : "";
    return amount(amount, voorziening) + (hours.isEmpty() ? "" : " (" + hours + ")");
  }

  public static String months(int months) {
    return months == 1 ? "1 maand" : months + " maanden";
  }

  public static String kind(General.Kind kind) {
    return switch (kind) {
      case FICTIEF -> "fictief";
      case REGELING -> "openbare regeling";
      case GELICENTIEERD -> "gelicentieerd";
    };
  }

  public static String rechtsvorm(General.Rechtsvorm form) {
    return switch (form) {
      case BELEIDSREGEL -> "beleidsregel";
      case NADERE_REGEL -> "nadere regel";
      case BIJLAGE -> "bijlage";
    };
  }

  public static String afwijking(General.Afwijkingsgrond ground) {
    return switch (ground) {
      case AWB_4_84 -> "artikel 4:84 van de Algemene wet bestuursrecht";
      case HARDHEIDSCLAUSULE -> "de hardheidsclausule";
    };
  }

  public static String kracht(Kracht kracht) {
    return switch (kracht) {
      case MOET -> "moet";
      case IN_BEGINSEL -> "in beginsel";
      case KAN -> "kan";
    };
  }

  public static String extent(Extent extent) {
    return switch (extent) {
      case GEEN -> "geen";
      case DEELS -> "deels";
      case VOLLEDIG -> "volledig";
    };
  }

  public static String crvb(Stap.CrvbStap step) {
    return switch (step) {
      case HULPVRAAG -> "1 hulpvraag";
      case PROBLEMEN -> "2 problemen";
      case NODIGE_ONDERSTEUNING -> "3 nodige ondersteuning";
      case EIGEN_MOGELIJKHEDEN -> "4 eigen mogelijkheden";
      case MAATWERK -> "5 maatwerk";
    };
  }

  public static String ruimte(Wijzigingsruimte.Ruimte ruimte) {
    return switch (ruimte) {
      case GESLOTEN -> "gesloten: hier verandert een gemeente niets aan";
      case INVULLEN -> "invullen: de gemeente vult dit in";
      case KIEZEN -> "kiezen: de gemeente kiest uit de genoemde mogelijkheden";
      case BEGRENZEN -> "begrenzen: de gemeente kiest een waarde tussen de grenzen";
      case FACULTATIEF -> "facultatief: de gemeente mag dit weglaten";
      case UITBREIDBAAR -> "uitbreidbaar: de gemeente mag hier iets aan toevoegen";
    };
  }

  /** {@code a, b en c}. */
  public static String and(List<String> parts) {
    return joined(parts, " en ");
  }

  /** {@code a, b of c}. */
  public static String or(List<String> parts) {
    return joined(parts, " of ");
  }

  private static String joined(List<String> parts, String last) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1)) + last + parts.getLast();
  }

  /** The same sentence with a capital at the start and a full stop at the end. */
  public static String sentence(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return "";
    }
    String capital = stripped.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    return capital + stripped.substring(1) + (stripped.matches("(?s).*[.!?]") ? "" : ".");
  }
}
