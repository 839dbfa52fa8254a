package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.normenkader.engine.analyse.Finding.Verdict;
import nl.normenkader.engine.analyse.Steps.Step;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledNormenkader;
import org.jspecify.annotations.Nullable;

/** What every proof about one kader stands on, and where its findings go. */
final class Ground {

  private final SpaceDiagrams computed;
  private final Reader reader;
  private final boolean isPart;
  private final boolean regardless;
  private final List<Finding> findings = new ArrayList<>();
  private int together = -1;
  private int valid = -1;
  private final Shown shown = new Shown(this);
  private @Nullable Influence influence;
  private @Nullable LooseProofs loose;
  private @Nullable List<Ground> between;
  private final Map<Integer, List<Step>> steps = new LinkedHashMap<>();

  Ground(SpaceDiagrams computed) {
    this(computed, false, false);
  }

  private Ground(SpaceDiagrams computed, boolean isPart, boolean regardless) {
    this.computed = computed;
    this.isPart = isPart;
    this.reader = computed.reader(0);
    this.regardless = regardless;
  }

  /** The same, where what the kader calls impossible is a case as any other. */
  Ground regardlessOfImpossible() {
    return new Ground(computed, isPart, true);
  }

  /** The same over a part of the space. */
  Ground over(Space part) {
    return new Ground(new SpaceDiagrams(part), true, regardless);
  }

  /** Looks whether something can be shown by a case. */
  Shown shown() {
    return shown;
  }

  /** What conditions alone prove. */
  LooseProofs loose() {
    LooseProofs known = loose;
    if (known == null) {
      known = new LooseProofs(reader);
      loose = known;
    }
    return known;
  }

  /** What the questions do here. */
  Influence influence() {
    Influence known = influence;
    if (known == null) {
      known = new Influence(this);
      influence = known;
    }
    return known;
  }

  SpaceDiagrams computed() {
    return computed;
  }

  Diagrams diagrams() {
    return computed.diagrams();
  }

  Reader reader() {
    return reader;
  }

  CompiledNormenkader kader() {
    return reader.kader();
  }

  List<Finding> findings() {
    return findings;
  }

  /** The points that are looked at here: of a ground between bruto and netto only that one. */
  List<Integer> points() {
    List<Integer> all = reader.points();
    return all.size() > 2 ? all.subList(1, 2) : all;
  }

  /** The same at each point between bruto and netto; not of a part. */
  List<Ground> between() {
    List<Ground> known = between;
    if (known == null) {
      known =
          isPart
              ? List.of()
              : IntStream.range(1, reader.netto())
                  .mapToObj(
                      k ->
                          new Ground(
                              SpaceDiagrams.plain(Reader.at(kader(), 0, k)), true, regardless))
                  .toList();
      between = known;
    }
    return known;
  }

  /** Every way in which only the niveau of a leefgebied becomes heavier. */
  List<Step> steps(int place) {
    return steps.computeIfAbsent(place, key -> Steps.of(computed.space(), key));
  }

  /** A rule as a person calls it. */
  String regel(CompiledEffect effect) {
    String id = effect.address().split("/", -1)[1];
    return kader().source().beleidsregels().stream()
        .filter(regel -> regel.id().equals(id))
        .map(regel -> regel.title() + " (artikel " + regel.article() + ")")
        .findFirst()
        .orElse(id);
  }

  /** Something that no case may refute. */
  void refutedBy(
      AnalyseIssue code,
      String place,
      Supplier<Optional<Witness>> refutation,
      Object... arguments) {
    decide(
        code,
        place,
        () -> {
          Optional<Witness> witness = refutation.get();
          Verdict verdict = witness.isPresent() ? Verdict.WEERLEGD : Verdict.BEWEZEN;
          return new Finding(code, verdict, place, texts(arguments), witness.orElse(null));
        });
  }

  /** Something for which there must be a case. */
  void shownBy(AnalyseIssue code, String place, BooleanSupplier shown, Object... arguments) {
    decide(
        code,
        place,
        () -> {
          Verdict verdict = shown.getAsBoolean() ? Verdict.BEWEZEN : Verdict.WEERLEGD;
          return new Finding(code, verdict, place, texts(arguments), null);
        });
  }

  /** A finding as it comes, or that it is not decided. */
  void decide(AnalyseIssue code, String place, Supplier<Finding> proof) {
    try {
      findings.add(proof.get());
    } catch (Undecided e) {
      findings.add(new Finding(code, Verdict.ONBESLIST, place, List.of(e.told()), null));
    }
  }

  private static List<String> texts(Object... arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }

  /** The smallest valid case for which this is true. */
  Optional<Path> valid(int condition) {
    return new Smallest(computed).decide(among(condition));
  }

  private int among(int condition) {
    if (valid < 0) {
      int computes = regardless ? computed.regardless(reader) : computed.valid(reader);
      valid = diagrams().and(computes, together());
    }
    return diagrams().and(valid, condition);
  }

  /** Where the profielen bruto and netto can go together, as far as is known beforehand. */
  int together() {
    if (together < 0) {
      together = new ProfielOrder(this).together(reader);
    }
    return together;
  }

  /** Whether there is a valid case for which this is true. */
  boolean occurs(int condition) {
    return new Smallest(computed).isSomewhere(among(condition));
  }

  /** A case as a witness. */
  Witness witness(Path path) {
    CasusBuilder builder = new CasusBuilder(computed.space(), reader, path);
    return new Witness(
        builder.build("tegenvoorbeeld"), null, new Told(computed.space(), kader()).of(path));
  }

  /** A case with one answer heavier as a witness. */
  Witness witness(Path path, Path heavier) {
    return new Witness(
        new CasusBuilder(computed.space(), reader, path).build("lichter"),
        new CasusBuilder(computed.space(), reader, heavier).build("zwaarder"),
        new Told(computed.space(), kader()).of(path, heavier));
  }
}
