package nl.normenkader.engine.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Bijdragen.Bijdrage;
import nl.normenkader.engine.casus.Bijdragen.Overgenomen;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.casus.Casus.Vastgesteld;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.Names;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Kracht;

/** Every complete casus of a small kader with one stadium, one by one. */
final class AllCases {

  /** One answer to one question. */
  private interface Answer {
    void put(Draft draft);
  }

  /** A casus being filled in. */
  private static final class Draft {
    private final Map<String, String> niveaus = new LinkedHashMap<>();
    private final Map<String, String> factoren = new LinkedHashMap<>();
    private final Map<String, String> kenmerken = new LinkedHashMap<>();
    private final Map<String, Long> aantallen = new LinkedHashMap<>();
    private final Map<String, Vastgesteld> opgaven = new LinkedHashMap<>();
    private final Map<String, Bijdrage> extents = new LinkedHashMap<>();
    private final Map<String, Overgenomen> taken = new LinkedHashMap<>();
    private final Map<String, Keuze> keuzes = new LinkedHashMap<>();
  }

  private final List<CompiledNormenkader> kaders;
  private final CompiledNormenkader kader;
  private final List<List<Answer>> questions = new ArrayList<>();

  /** Of one kader, or of several that ask the same questions but may leave other choices. */
  AllCases(CompiledNormenkader... all) {
    this.kaders = List.of(all);
    this.kader = all[0];
    var source = kader.source();
    source.leefgebieden().forEach(l -> niveaus(l.id()));
    source
        .factoren()
        .forEach(
            f ->
                questions.add(
                    f.niveaus().stream()
                        .map(n -> (Answer) d -> d.factoren.put(f.id(), n.id()))
                        .toList()));
    source
        .kenmerken()
        .forEach(
            k ->
                questions.add(
                    k.opties().stream()
                        .map(o -> (Answer) d -> d.kenmerken.put(k.id(), o.id()))
                        .toList()));
    source
        .aantallen()
        .forEach(a -> numbers(a.min(), a.max(), (d, n) -> d.aantallen.put(a.id(), n)));
    source
        .opgaven()
        .forEach(
            o ->
                numbers(
                    o.min(),
                    o.max(),
                    (d, n) -> d.opgaven.put(o.id(), new Vastgesteld(n, null, "r"))));
    Set<String> onderdelen = new LinkedHashSet<>();
    kaders.forEach(k -> k.onderdelen().forEach(o -> onderdelen.add(o.source().id())));
    onderdelen.forEach(this::taken);
    keuzes();
  }

  private interface Numbered {
    void put(Draft draft, long number);
  }

  private void numbers(long min, long max, Numbered one) {
    List<Answer> answers = new ArrayList<>();
    for (long n = min; n <= max; n++) {
      long number = n;
      answers.add(d -> one.put(d, number));
    }
    questions.add(answers);
  }

  private void niveaus(String leefgebied) {
    int number = kader.names().find(Names.Kind.LEEFGEBIED, leefgebied);
    questions.add(
        kader.niveaus().get(number).stream()
            .map(id -> (Answer) d -> d.niveaus.put(leefgebied, id))
            .toList());
    List<Answer> extents = new ArrayList<>();
    for (Extent extent : Extent.values()) {
      extents.add(d -> d.extents.put(leefgebied, new Bijdrage(extent, true)));
    }
    questions.add(extents);
  }

  private void taken(String id) {
    long most = 0;
    for (CompiledNormenkader one : kaders) {
      int number = one.names().find(Names.Kind.NORMONDERDEEL, id);
      if (number >= 0) {
        most = Math.max(most, most(one, one.onderdelen().get(number)));
      }
    }
    numbers(0, most, (d, n) -> d.taken.put(id, new Overgenomen(n, true)));
  }

  private static long most(CompiledNormenkader kader, CompiledOnderdeel onderdeel) {
    long one = onderdeel.amount().norm();
    return switch (onderdeel.reads()) {
      case NOTHING -> Math.ceilDiv(one, kader.denominator());
      case AANTAL ->
          Math.ceilDiv(
              one * kader.source().aantallen().get(onderdeel.input()).max(), kader.denominator());
      case OPGAVE ->
          Math.ceilDiv(
              one * kader.source().opgaven().get(onderdeel.input()).max(), kader.denominator());
    };
  }

  private void keuzes() {
    Map<String, Boolean> addresses = new LinkedHashMap<>();
    for (CompiledNormenkader one : kaders) {
      one.effecten().stream()
          .filter(e -> e.source().kracht() != Kracht.MOET)
          .forEach(e -> addresses.put(e.address(), false));
      one.tabellen().stream()
          .flatMap(t -> t.rijen().stream())
          .filter(r -> r.raise() != null && r.raise().kracht() != Kracht.MOET)
          .forEach(r -> addresses.put(r.address(), true));
    }
    addresses.forEach(this::keuze);
  }

  private void keuze(String address, boolean alsoSilent) {
    List<Answer> answers = new ArrayList<>();
    if (alsoSilent) {
      answers.add(d -> d.keuzes.remove(address));
    }
    answers.add(d -> d.keuzes.put(address, new Keuze(true, "r")));
    answers.add(d -> d.keuzes.put(address, new Keuze(false, "r")));
    questions.add(answers);
  }

  long size() {
    return questions.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
  }

  void each(Consumer<Casus> one) {
    each(0, new Draft(), one);
  }

  private void each(int question, Draft draft, Consumer<Casus> one) {
    if (question == questions.size()) {
      one.accept(casus(draft));
      return;
    }
    for (Answer answer : questions.get(question)) {
      answer.put(draft);
      each(question + 1, draft, one);
    }
  }

  private Casus casus(Draft draft) {
    Map<String, Bijdragen> bijdragen = new LinkedHashMap<>();
    bijdragen.put(
        kader.source().stadia().getFirst().id(),
        new Bijdragen(false, Map.copyOf(draft.extents), Map.copyOf(draft.taken)));
    return new Casus(
        "proef",
        LocalDate.of(2025, 1, 1),
        Map.copyOf(draft.niveaus),
        Map.copyOf(draft.factoren),
        Map.copyOf(draft.kenmerken),
        Map.copyOf(draft.aantallen),
        Map.copyOf(draft.opgaven),
        bijdragen,
        Map.copyOf(draft.keuzes),
        Map.of());
  }
}
