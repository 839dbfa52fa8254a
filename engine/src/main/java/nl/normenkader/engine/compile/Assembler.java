package nl.normenkader.engine.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.normenkader.engine.compile.ConditionCompiler.Moment;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Condition;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Meetpunt;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Normonderdeel;
import nl.normenkader.engine.model.Normonderdeel.Amount;
import nl.normenkader.engine.model.Onderdeelgroep;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Voorziening;
import org.jspecify.annotations.Nullable;

/** Puts a kader that was found sound together with numbers instead of names. */
final class Assembler {

  private final Normenkader kader;
  private final Names names;
  private final ConditionCompiler conditions;
  private final long denominator;
  private final Draft draft;

  Assembler(Draft draft, long denominator) {
    this.draft = draft;
    this.kader = draft.kader();
    this.names = draft.names();
    this.conditions = draft.conditions();
    this.denominator = denominator;
  }

  CompiledNormenkader assemble(Hash hash) {
    List<CompiledVoorziening> voorzieningen = each(kader.voorzieningen().size(), this::voorziening);
    List<CompiledOnderdeel> onderdelen = each(kader.normonderdelen().size(), this::onderdeel);
    List<CompiledGroep> groepen = each(kader.onderdeelgroepen().size(), this::groep);
    RuleAssembler rules = new RuleAssembler(draft, this, voorzieningen);
    return new CompiledNormenkader(
        kader,
        hash,
        denominator,
        names,
        new Questions(kader),
        kader.leefgebieden().stream().map(Niveaus::lightToHeavy).toList(),
        kader.afgeleideKenmerken().stream().map(k -> round(k.condition())).toList(),
        before(kader.access().condition()),
        kader.profielreeksen().stream().map(this::reeks).toList(),
        voorzieningen,
        onderdelen,
        groepen,
        kader.combinatietabellen().stream().map(rules::tabel).toList(),
        kader.weegfactoren().stream()
            .map(rules::weegfactor)
            .sorted(Comparator.comparing(CompiledWeegfactor::address))
            .toList(),
        kader.beleidsregels().stream()
            .flatMap(regel -> regel.effects().stream().map(e -> rules.effect(regel, e)))
            .sorted(Comparator.comparing(CompiledEffect::address))
            .toList(),
        kader.onmogelijkeCombinaties().stream().map(c -> before(c.condition())).toList(),
        IntStream.rangeClosed(0, kader.stadia().size()).mapToObj(this::meetpunten).toList());
  }

  long parts(Bedrag amount) {
    return amount.inPartsOf(denominator);
  }

  CompiledCondition round(@Nullable Condition condition) {
    return conditions.compile(condition, "", Moment.IN_ROUND);
  }

  Ints numbers(Names.Kind kind, List<String> ids) {
    return Ints.of(ids.stream().map(id -> names.find(kind, id)).toList());
  }

  private CompiledCondition before(@Nullable Condition condition) {
    return conditions.compile(condition, "", Moment.BEFORE_PROFILES);
  }

  private List<String> meetpunten(int point) {
    return kader.meetpunten().stream()
        .filter(
            punt ->
                punt.after() == null
                    ? point == 0
                    : names.find(Names.Kind.STADIUM, punt.after()) + 1 == point)
        .map(Meetpunt::id)
        .toList();
  }

  private CompiledReeks reeks(Profielreeks reeks) {
    if (reeks.method() instanceof Profielreeks.Method.BestFit fit) {
      Ints weights =
          Ints.of(
              kader.leefgebieden().stream()
                  .map(l -> fit.weights().getOrDefault(l.id(), 0L).intValue())
                  .toList());
      return new CompiledReeks(
          reeks, List.of(), weights, reeks.profielen().stream().map(this::pattern).toList());
    }
    return new CompiledReeks(
        reeks,
        reeks.profielen().stream().map(p -> before(p.condition())).toList(),
        Ints.of(List.of()),
        List.of());
  }

  private Ints pattern(Indicatieprofiel profiel) {
    return Ints.of(
        kader.leefgebieden().stream()
            .map(l -> Niveaus.lightToHeavy(l).indexOf(profiel.pattern().getOrDefault(l.id(), "")))
            .toList());
  }

  private CompiledVoorziening voorziening(int number) {
    Voorziening source = kader.voorzieningen().get(number);
    long step = Math.multiplyExact(source.step(), denominator);
    int reeks = draft.reeksOf(source.id());
    List<Integer> onderdelen = mine(source.id());
    List<Integer> groepen =
        IntStream.range(0, kader.onderdeelgroepen().size())
            .filter(i -> kader.onderdeelgroepen().get(i).voorziening().equals(source.id()))
            .boxed()
            .toList();
    List<String> grouped =
        groepen.stream()
            .flatMap(i -> kader.onderdeelgroepen().get(i).normonderdelen().stream())
            .toList();
    return new CompiledVoorziening(
        number,
        source,
        step,
        klassen(source, step),
        reeks,
        reeks < 0
            ? List.of()
            : kader.profielreeksen().get(reeks).profielen().stream()
                .map(profiel -> part(profiel, source.id()))
                .toList(),
        source.variants().stream().map(variant -> round(variant.condition())).toList(),
        Ints.of(onderdelen),
        Ints.of(
            onderdelen.stream()
                .filter(i -> !grouped.contains(kader.normonderdelen().get(i).id()))
                .toList()),
        Ints.of(groepen));
  }

  private List<Integer> mine(String voorziening) {
    return IntStream.range(0, kader.normonderdelen().size())
        .filter(i -> kader.normonderdelen().get(i).voorziening().equals(voorziening))
        .boxed()
        .toList();
  }

  private @Nullable CompiledKlassen klassen(Voorziening source, long step) {
    return source.klassentabel() == null
        ? null
        : new CompiledKlassen(
            kader.klassentabellen().get(names.find(Names.Kind.KLASSENTABEL, source.klassentabel())),
            denominator,
            step);
  }

  private CompiledProfielDeel part(Indicatieprofiel profiel, String voorziening) {
    @Nullable CompiledBand band =
        profiel.bandbreedtes().stream()
            .filter(b -> b.id().equals(voorziening))
            .map(b -> new CompiledBand(parts(b.min()), parts(b.norm()), parts(b.max())))
            .findFirst()
            .orElse(null);
    return new CompiledProfielDeel(band, profiel.months());
  }

  private CompiledOnderdeel onderdeel(int number) {
    Normonderdeel source = kader.normonderdelen().get(number);
    CompiledCondition condition = round(source.condition());
    int voorziening = names.find(Names.Kind.VOORZIENING, source.voorziening());
    return switch (source.amount()) {
      case Amount.Fixed fixed ->
          new CompiledOnderdeel(
              number,
              source,
              voorziening,
              condition,
              CompiledOnderdeel.Reads.NOTHING,
              -1,
              triple(source, fixed.min(), fixed.norm(), fixed.max()));
      case Amount.PerAantal per ->
          new CompiledOnderdeel(
              number,
              source,
              voorziening,
              condition,
              CompiledOnderdeel.Reads.AANTAL,
              names.find(Names.Kind.AANTAL, per.aantal()),
              triple(source, per.min(), per.norm(), per.max()));
      case Amount.Assessed assessed ->
          new CompiledOnderdeel(
              number,
              source,
              voorziening,
              condition,
              CompiledOnderdeel.Reads.OPGAVE,
              names.find(Names.Kind.OPGAVE, assessed.opgave()),
              triple(source, Bedrag.of(1), Bedrag.of(1), Bedrag.of(1)));
    };
  }

  private CompiledOnderdeel.Triple triple(
      Normonderdeel onderdeel, Bedrag min, Bedrag norm, Bedrag max) {
    Conversion conversion = new Conversion(kader, names);
    return new CompiledOnderdeel.Triple(
        parts(conversion.of(onderdeel, min)),
        parts(conversion.of(onderdeel, norm)),
        parts(conversion.of(onderdeel, max)));
  }

  private CompiledGroep groep(int number) {
    Onderdeelgroep source = kader.onderdeelgroepen().get(number);
    return new CompiledGroep(
        number,
        source,
        names.find(Names.Kind.VOORZIENING, source.voorziening()),
        numbers(Names.Kind.NORMONDERDEEL, source.normonderdelen()),
        source.floor() == null ? null : parts(source.floor()),
        source.cap() == null ? null : parts(source.cap()));
  }

  private static <T> List<T> each(int size, java.util.function.IntFunction<T> make) {
    List<T> made = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      made.add(make.apply(i));
    }
    return List.copyOf(made);
  }
}
