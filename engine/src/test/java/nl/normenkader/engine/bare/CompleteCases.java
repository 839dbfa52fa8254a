package nl.normenkader.engine.bare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Bijdragen.Bijdrage;
import nl.normenkader.engine.casus.Bijdragen.Overgenomen;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.GekozenProfiel;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.casus.Casus.Vastgesteld;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Kracht;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Stadium;
import nl.normenkader.engine.model.Voorziening;
import org.jspecify.annotations.Nullable;

/** Draws complete cases of any kader, from a seed: every question answered, "geen" said. */
public final class CompleteCases {

  private static final String REASON = "getrokken";

  private final CompiledNormenkader kader;
  private final Normenkader source;
  private final Random random;

  /** Cases of this kader; equal seeds draw equal cases. */
  public CompleteCases(CompiledNormenkader kader, long seed) {
    this.kader = kader;
    this.source = kader.source();
    this.random = new Random(seed);
  }

  /** The next case. */
  public Casus next() {
    Map<String, String> niveaus = new TreeMap<>();
    for (int l = 0; l < kader.niveaus().size(); l++) {
      niveaus.put(source.leefgebieden().get(l).id(), one(kader.niveaus().get(l)));
    }
    Map<String, String> factoren = new TreeMap<>();
    source.factoren().forEach(f -> factoren.put(f.id(), one(f.niveaus()).id()));
    Map<String, String> kenmerken = new TreeMap<>();
    source.kenmerken().forEach(k -> kenmerken.put(k.id(), one(k.opties()).id()));
    Map<String, Long> aantallen = new TreeMap<>();
    source.aantallen().forEach(a -> aantallen.put(a.id(), between(a.min(), a.max())));
    Map<String, Vastgesteld> opgaven = new TreeMap<>();
    for (int o = 0; o < source.opgaven().size(); o++) {
      opgaven.put(source.opgaven().get(o).id(), opgave(o));
    }
    Map<String, Bijdragen> bijdragen = new TreeMap<>();
    source.stadia().forEach(stadium -> bijdragen.put(stadium.id(), bijdragen(stadium)));
    return new Casus(
        "casus-" + random.nextInt(1_000_000),
        LocalDate.of(2026, 1, 1 + random.nextInt(28)),
        niveaus,
        factoren,
        kenmerken,
        aantallen,
        opgaven,
        bijdragen,
        keuzes(),
        gekozen());
  }

  private <T> T one(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  private long between(long min, long max) {
    return min + random.nextInt((int) (max - min) + 1);
  }

  /** On the step grid wherever an amount is not rounded. */
  private Vastgesteld opgave(int number) {
    Opgave opgave = source.opgaven().get(number);
    long step = 1;
    for (CompiledOnderdeel onderdeel : kader.onderdelen()) {
      if (onderdeel.reads() == CompiledOnderdeel.Reads.OPGAVE && onderdeel.input() == number) {
        step = Math.max(step, grid(onderdeel.voorziening()));
      }
    }
    long total = random.nextInt(4) == 0 ? opgave.max() : between(opgave.min(), opgave.max());
    total = Math.max(opgave.min(), total - total % step);
    @Nullable Long times = opgave.form() == Opgave.Form.KEER_MAAL ? 1L : null;
    return new Vastgesteld(total, times, REASON);
  }

  private long grid(int voorziening) {
    Voorziening one = source.voorzieningen().get(voorziening);
    return one.rounding() == Voorziening.Rounding.GEEN ? one.step() : 1;
  }

  private Bijdragen bijdragen(Stadium stadium) {
    if (random.nextInt(5) < 2) {
      return new Bijdragen(true, Map.of(), Map.of());
    }
    Map<String, Bijdrage> leefgebieden = new TreeMap<>();
    boolean much = random.nextInt(4) == 0;
    source
        .leefgebieden()
        .forEach(
            l -> {
              Extent extent =
                  much || random.nextInt(6) == 0 ? one(List.of(Extent.values())) : Extent.GEEN;
              leefgebieden.put(l.id(), new Bijdrage(extent, random.nextInt(4) > 0));
            });
    Map<String, Overgenomen> taken = new TreeMap<>();
    for (CompiledOnderdeel onderdeel : kader.onderdelen()) {
      if (random.nextInt(6) == 0) {
        long step = grid(onderdeel.voorziening());
        taken.put(
            onderdeel.source().id(),
            new Overgenomen(step * random.nextInt(100), random.nextInt(4) > 0));
      }
    }
    return new Bijdragen(false, leefgebieden, taken);
  }

  private Map<String, Keuze> keuzes() {
    Map<String, Keuze> keuzes = new TreeMap<>();
    kader.effecten().forEach(e -> keuze(keuzes, e.address(), e.source().kracht()));
    kader.tabellen().stream()
        .flatMap(tabel -> tabel.rijen().stream())
        .forEach(
            rij -> {
              if (rij.raise() != null) {
                keuze(keuzes, rij.address(), rij.raise().kracht());
              }
            });
    return keuzes;
  }

  private void keuze(Map<String, Keuze> keuzes, String address, Kracht kracht) {
    if (kracht != Kracht.MOET && random.nextInt(3) == 0) {
      keuzes.put(address, new Keuze(random.nextBoolean(), REASON));
    }
  }

  private Map<String, GekozenProfiel> gekozen() {
    Map<String, GekozenProfiel> chosen = new TreeMap<>();
    for (Profielreeks reeks : source.profielreeksen()) {
      if (random.nextInt(8) == 0) {
        chosen.put(reeks.id(), new GekozenProfiel(one(reeks.profielen()).id(), REASON));
      }
    }
    return chosen;
  }
}
