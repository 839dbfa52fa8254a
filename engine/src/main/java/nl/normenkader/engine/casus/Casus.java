package nl.normenkader.engine.casus;

import java.time.LocalDate;
import java.util.Map;
import nl.normenkader.engine.format.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one case. What is absent is unknown; that something is not there must be said.
 *
 * @param id the name under which the caller knows the case; never a BSN
 * @param peildatum the day the facts are about
 * @param niveaus leefgebied → niveau
 * @param factoren factor → niveau
 * @param kenmerken kenmerk → optie
 * @param aantallen aantal → number
 * @param opgaven opgave → what a person established
 * @param bijdragen stadium → what it contributes
 * @param keuzes address of an effect or table row ({@code beleidsregels/x/effecten/y}) → choice
 * @param gekozenProfielen profielreeks → profile chosen by a person
 */
public record Casus(
    @FreeText String id,
    LocalDate peildatum,
    Map<String, String> niveaus,
    Map<String, String> factoren,
    Map<String, String> kenmerken,
    Map<String, Long> aantallen,
    Map<String, Vastgesteld> opgaven,
    Map<String, Bijdragen> bijdragen,
    Map<String, Keuze> keuzes,
    Map<String, GekozenProfiel> gekozenProfielen) {

  /** The same casus under another name. */
  public Casus named(String other) {
    return new Casus(
        other,
        peildatum,
        niveaus,
        factoren,
        kenmerken,
        aantallen,
        opgaven,
        bijdragen,
        keuzes,
        gekozenProfielen);
  }

  /** The same casus with other niveaus. */
  public Casus withNiveaus(Map<String, String> other) {
    return new Casus(
        id,
        peildatum,
        other,
        factoren,
        kenmerken,
        aantallen,
        opgaven,
        bijdragen,
        keuzes,
        gekozenProfielen);
  }

  /** The same casus with other contributions. */
  public Casus withBijdragen(Map<String, Bijdragen> other) {
    return new Casus(
        id,
        peildatum,
        niveaus,
        factoren,
        kenmerken,
        aantallen,
        opgaven,
        other,
        keuzes,
        gekozenProfielen);
  }

  /** The same casus with other choices. */
  public Casus withKeuzes(Map<String, Keuze> other) {
    return new Casus(
        id,
        peildatum,
        niveaus,
        factoren,
        kenmerken,
        aantallen,
        opgaven,
        bijdragen,
        other,
        gekozenProfielen);
  }

  /**
   * What a person established for an opgave.
   *
   * @param amount the total, or the amount each time, in the measure of the opgave
   * @param times how often per period; only for an opgave of the form keer-maal
   */
  public record Vastgesteld(long amount, @Nullable Long times, @Nullable String reason) {}

  /** A person's choice about an effect that is in beginsel or kan. */
  public record Keuze(boolean apply, String reason) {}

  /** A profile chosen by a person instead of by the kader. */
  public record GekozenProfiel(String profiel, String reason) {}
}
