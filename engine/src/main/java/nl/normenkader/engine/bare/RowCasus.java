package nl.normenkader.engine.bare;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Bijdragen.Bijdrage;
import nl.normenkader.engine.casus.Bijdragen.Overgenomen;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.GekozenProfiel;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.casus.Casus.Vastgesteld;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Opgave;

/** From a row of numbers back to a casus. */
record RowCasus(CompiledNormenkader kader, CaseLayout layout, int[] row) {

  private static final String NOBODY = "uit-getallen";
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

  Casus casus() {
    Normenkader source = kader.source();
    Map<String, String> niveaus = new TreeMap<>();
    for (int l = 0; l < kader.niveaus().size(); l++) {
      niveaus.put(
          source.leefgebieden().get(l).id(), kader.niveaus().get(l).get(row[layout.niveau(l)]));
    }
    Map<String, String> factoren = new TreeMap<>();
    for (int f = 0; f < source.factoren().size(); f++) {
      var factor = source.factoren().get(f);
      factoren.put(factor.id(), factor.niveaus().get(row[layout.factor(f)]).id());
    }
    Map<String, String> kenmerken = new TreeMap<>();
    for (int k = 0; k < source.kenmerken().size(); k++) {
      var kenmerk = source.kenmerken().get(k);
      kenmerken.put(kenmerk.id(), kenmerk.opties().get(row[layout.kenmerk(k)]).id());
    }
    Map<String, Long> aantallen = new TreeMap<>();
    for (int a = 0; a < source.aantallen().size(); a++) {
      aantallen.put(source.aantallen().get(a).id(), (long) row[layout.aantal(a)]);
    }
    Map<String, Vastgesteld> opgaven = new TreeMap<>();
    for (int o = 0; o < source.opgaven().size(); o++) {
      Opgave opgave = source.opgaven().get(o);
      Long times = opgave.form() == Opgave.Form.KEER_MAAL ? Long.valueOf(1) : null;
      opgaven.put(opgave.id(), new Vastgesteld(row[layout.opgave(o)], times, NOBODY));
    }
    Map<String, Bijdragen> bijdragen = new TreeMap<>();
    for (int s = 0; s < source.stadia().size(); s++) {
      bijdragen.put(source.stadia().get(s).id(), bijdragen(s));
    }
    return new Casus(
        NOBODY, NO_DAY, niveaus, factoren, kenmerken, aantallen, opgaven, bijdragen, keuzes(),
        gekozen());
  }

  private Bijdragen bijdragen(int stadium) {
    if (row[layout.stadium(stadium)] == 0) {
      return new Bijdragen(true, Map.of(), Map.of());
    }
    Map<String, Bijdrage> leefgebieden = new TreeMap<>();
    for (int l = 0; l < kader.niveaus().size(); l++) {
      Extent extent = Extent.values()[row[layout.extent(stadium, l)]];
      leefgebieden.put(kader.source().leefgebieden().get(l).id(), new Bijdrage(extent, true));
    }
    Map<String, Overgenomen> taken = new TreeMap<>();
    for (int o = 0; o < kader.onderdelen().size(); o++) {
      int amount = row[layout.taken(stadium, o)];
      if (amount != 0) {
        taken.put(kader.onderdelen().get(o).source().id(), new Overgenomen(amount, true));
      }
    }
    return new Bijdragen(false, leefgebieden, taken);
  }

  private Map<String, Keuze> keuzes() {
    Map<String, Keuze> keuzes = new TreeMap<>();
    for (String address : layout.choosable()) {
      int chosen = row[layout.keuze(address)];
      if (chosen != CaseLayout.NOT_CHOSEN) {
        keuzes.put(address, new Keuze(chosen == CaseLayout.APPLIED, NOBODY));
      }
    }
    return keuzes;
  }

  private Map<String, GekozenProfiel> gekozen() {
    Map<String, GekozenProfiel> gekozen = new TreeMap<>();
    for (int r = 0; r < kader.reeksen().size(); r++) {
      int chosen = row[layout.gekozen(r)];
      if (chosen != CaseLayout.NO_PROFIEL) {
        gekozen.put(
            kader.reeksen().get(r).source().id(),
            new GekozenProfiel(kader.reeksen().get(r).profiel(chosen), NOBODY));
      }
    }
    return gekozen;
  }
}
