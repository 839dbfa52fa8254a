package nl.normenkader.ui.proefcasus;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Casus;
import org.jspecify.annotations.Nullable;

/** A casus while somebody fills it in: what was not asked yet is absent. */
public final class CasusDraft {

  private static final String ID = "proefcasus";

  private LocalDate peildatum;
  private final Map<String, String> niveaus = new LinkedHashMap<>();
  private final Map<String, String> factoren = new LinkedHashMap<>();
  private final Map<String, String> kenmerken = new LinkedHashMap<>();
  private final Map<String, Long> aantallen = new LinkedHashMap<>();
  private final Map<String, Casus.Vastgesteld> opgaven = new LinkedHashMap<>();
  private final Map<String, Bijdragen> bijdragen = new LinkedHashMap<>();
  private final Map<String, Casus.Keuze> keuzes = new LinkedHashMap<>();
  private final Map<String, Casus.GekozenProfiel> profielen = new LinkedHashMap<>();

  /** Nothing asked yet. */
  public CasusDraft(LocalDate peildatum) {
    this.peildatum = peildatum;
  }

  /** Everything that is known of a case. */
  public static CasusDraft of(Casus casus) {
    CasusDraft draft = new CasusDraft(casus.peildatum());
    draft.niveaus.putAll(casus.niveaus());
    draft.factoren.putAll(casus.factoren());
    draft.kenmerken.putAll(casus.kenmerken());
    draft.aantallen.putAll(casus.aantallen());
    draft.opgaven.putAll(casus.opgaven());
    draft.bijdragen.putAll(casus.bijdragen());
    draft.keuzes.putAll(casus.keuzes());
    draft.profielen.putAll(casus.gekozenProfielen());
    return draft;
  }

  /** What is known now. */
  public Casus casus() {
    return new Casus(
        ID,
        peildatum,
        new LinkedHashMap<>(niveaus),
        new LinkedHashMap<>(factoren),
        new LinkedHashMap<>(kenmerken),
        new LinkedHashMap<>(aantallen),
        new LinkedHashMap<>(opgaven),
        new LinkedHashMap<>(bijdragen),
        new LinkedHashMap<>(keuzes),
        new LinkedHashMap<>(profielen));
  }

  public LocalDate peildatum() {
    return peildatum;
  }

  public void peildatum(LocalDate day) {
    peildatum = day;
  }

  public void niveau(String leefgebied, @Nullable String niveau) {
    put(niveaus, leefgebied, niveau);
  }

  public void factor(String factor, @Nullable String niveau) {
    put(factoren, factor, niveau);
  }

  public void kenmerk(String kenmerk, @Nullable String optie) {
    put(kenmerken, kenmerk, optie);
  }

  public void aantal(String aantal, @Nullable Long number) {
    put(aantallen, aantal, number);
  }

  public void opgave(String opgave, Casus.@Nullable Vastgesteld established) {
    put(opgaven, opgave, established);
  }

  public void bijdragen(String stadium, @Nullable Bijdragen contributes) {
    put(bijdragen, stadium, contributes);
  }

  public void keuze(String element, Casus.@Nullable Keuze choice) {
    put(keuzes, element, choice);
  }

  public void profiel(String reeks, Casus.@Nullable GekozenProfiel chosen) {
    put(profielen, reeks, chosen);
  }

  /** What was said about a stadium; nothing asked: no answers, and not "none" either. */
  public Bijdragen bijdragen(String stadium) {
    return bijdragen.getOrDefault(
        stadium, new Bijdragen(false, new LinkedHashMap<>(), new LinkedHashMap<>()));
  }

  /** Absent is unknown, so an answer that is taken back is removed. */
  private static <T> void put(Map<String, T> answers, String id, @Nullable T answer) {
    if (answer == null) {
      answers.remove(id);
    } else {
      answers.put(id, answer);
    }
  }
}
