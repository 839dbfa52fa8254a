package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.normenkader.engine.bare.CompleteCases;
import nl.normenkader.engine.bare.Neighbours;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.GekozenProfiel;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.casus.Casus.Vastgesteld;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import org.jspecify.annotations.Nullable;

/** Cases on both sides of every edge of a kader. */
record EdgeCases(CompiledNormenkader kader) {

  /**
   * On both sides of every threshold of a condition: each answer of a case in turn becomes every
   * other one, a number each of its bounds, and every opgave each edge of a class and one beside
   * it; each profiel is chosen, and each choice is made both ways.
   */
  List<Casus> aroundEveryThreshold(Casus casus) {
    List<Casus> all = new ArrayList<>(new Neighbours(kader, casus).all());
    for (Opgave opgave : kader.source().opgaven()) {
      if (opgave.form() == Opgave.Form.TOTAAL) {
        for (long amount : edges(opgave)) {
          all.add(withOpgave(casus, opgave.id(), amount));
        }
      }
    }
    for (var reeks : kader.source().profielreeksen()) {
      for (var profiel : reeks.profielen()) {
        all.add(withProfiel(casus, reeks.id(), profiel.id()));
      }
    }
    for (String address : casus.keuzes().keySet()) {
      all.add(withKeuze(casus, address, true));
      all.add(withKeuze(casus, address, false));
    }
    return all;
  }

  /** The class edges, and one below and above them, in what an opgave can be. */
  private Set<Long> edges(Opgave opgave) {
    Set<Long> edges = new LinkedHashSet<>();
    for (var tabel : kader.source().klassentabellen()) {
      for (var klasse : tabel.klassen()) {
        for (long edge : new long[] {klasse.from(), klasse.below()}) {
          for (long amount = edge - 1; amount <= edge + 1; amount++) {
            if (amount >= opgave.min() && amount <= opgave.max()) {
              edges.add(amount);
            }
          }
        }
      }
    }
    return edges;
  }

  /**
   * For every verdict, class, profiel, form, duration and kind that is reached among many drawn
   * cases: those with the least and the most of it. That is where classes, bands and limits begin
   * and end.
   */
  List<Casus> leastAndMost(long seed, int drawn) {
    Map<String, Casus> least = new LinkedHashMap<>();
    Map<String, Casus> most = new LinkedHashMap<>();
    Map<String, Long> lowest = new LinkedHashMap<>();
    Map<String, Long> highest = new LinkedHashMap<>();
    CompleteCases cases = new CompleteCases(kader, seed);
    for (int i = 0; i < drawn; i++) {
      Casus casus = cases.next();
      @Nullable Outcome outcome = Engine.evaluate(kader, casus).value().orElse(null);
      if (outcome == null) {
        continue;
      }
      for (VoorzieningOutcome told : outcome.voorzieningen()) {
        long netto = told.netto().atLeast();
        for (String feature : features(outcome, told)) {
          if (netto < lowest.getOrDefault(feature, Long.MAX_VALUE)) {
            lowest.put(feature, netto);
            least.put(feature, casus);
          }
          if (netto > highest.getOrDefault(feature, -1L)) {
            highest.put(feature, netto);
            most.put(feature, casus);
          }
        }
      }
    }
    Set<Casus> all = new LinkedHashSet<>(least.values());
    all.addAll(most.values());
    return List.copyOf(all);
  }

  private static List<String> features(Outcome outcome, VoorzieningOutcome told) {
    String id = told.voorziening();
    List<String> features = new ArrayList<>();
    features.add(id + told.verdict());
    features.add(id + told.klassen());
    features.add(id + told.months() + told.variants());
    features.add(id + outcome.kind());
    outcome
        .profielreeksen()
        .forEach(reeks -> features.add(id + reeks.profielreeks() + reeks.nettoProfielen()));
    return features;
  }

  private static Casus withOpgave(Casus casus, String opgave, long amount) {
    Map<String, Vastgesteld> opgaven = new TreeMap<>(casus.opgaven());
    opgaven.put(opgave, new Vastgesteld(amount, null, "grens"));
    return with(casus, opgaven, casus.gekozenProfielen());
  }

  private static Casus withProfiel(Casus casus, String reeks, String profiel) {
    Map<String, GekozenProfiel> chosen = new TreeMap<>(casus.gekozenProfielen());
    chosen.put(reeks, new GekozenProfiel(profiel, "grens"));
    return with(casus, casus.opgaven(), chosen);
  }

  private static Casus withKeuze(Casus casus, String address, boolean apply) {
    Map<String, Keuze> keuzes = new TreeMap<>(casus.keuzes());
    keuzes.put(address, new Keuze(apply, "grens"));
    return casus.withKeuzes(keuzes);
  }

  private static Casus with(
      Casus casus, Map<String, Vastgesteld> opgaven, Map<String, GekozenProfiel> gekozen) {
    return new Casus(
        casus.id(),
        casus.peildatum(),
        casus.niveaus(),
        casus.factoren(),
        casus.kenmerken(),
        casus.aantallen(),
        opgaven,
        casus.bijdragen(),
        casus.keuzes(),
        gekozen);
  }
}
