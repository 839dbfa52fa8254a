package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Names;
import nl.normenkader.engine.model.Voorziening;
import org.jspecify.annotations.Nullable;

/** Compares two configurations voorziening by voorziening. */
final class Comparer {

  private final CompiledNormenkader was;
  private final CompiledNormenkader wordt;

  Comparer(CompiledNormenkader was, CompiledNormenkader wordt) {
    this.was = was;
    this.wordt = wordt;
  }

  List<VoorzieningComparison> compare() {
    Set<String> ids = new LinkedHashSet<>();
    was.source().voorzieningen().stream().map(Voorziening::id).forEach(ids::add);
    wordt.source().voorzieningen().stream().map(Voorziening::id).forEach(ids::add);
    try {
      SpaceDiagrams computed = new SpaceDiagrams(List.of(Reader.of(was, 0), Reader.of(wordt, 1)));
      List<VoorzieningComparison> all = new ArrayList<>();
      for (String id : ids) {
        all.add(one(computed, id));
      }
      return all;
    } catch (Undecided e) {
      return ids.stream().map(id -> undecided(id, e)).toList();
    }
  }

  private static VoorzieningComparison undecided(String id, Undecided why) {
    return new VoorzieningComparison(id, Direction.ONBESLIST, null, null, why.told());
  }

  private VoorzieningComparison one(SpaceDiagrams computed, String id) {
    try {
      Optional<String> incomparable = incomparable(computed, id);
      return incomparable.isPresent()
          ? new VoorzieningComparison(id, Direction.ONVERGELIJKBAAR, null, null, incomparable.get())
          : compared(computed, id);
    } catch (Undecided e) {
      return undecided(id, e);
    }
  }

  private Optional<String> incomparable(SpaceDiagrams computed, String id) {
    @Nullable Voorziening first = voorziening(was, id);
    @Nullable Voorziening second = voorziening(wordt, id);
    if (first != null
        && second != null
        && (first.measure() != second.measure() || first.period() != second.period())) {
      return Optional.of("de maat of de periode is een andere");
    }
    return new SharedInputs(computed).missing(granted(computed, 0, id), granted(computed, 1, id));
  }

  private static @Nullable Voorziening voorziening(CompiledNormenkader kader, String id) {
    int number = kader.names().find(Names.Kind.VOORZIENING, id);
    return number < 0 ? null : kader.source().voorzieningen().get(number);
  }

  private VoorzieningComparison compared(SpaceDiagrams computed, String id) {
    Diagrams diagrams = computed.diagrams();
    int before = granted(computed, 0, id);
    int after = granted(computed, 1, id);
    int both = diagrams.and(comparable(computed, 0), comparable(computed, 1));
    int uneven = diagrams.apply(Op.UNEVEN, before, after);
    if (new Smallest(computed).decide(diagrams.and(both, uneven)).isPresent()) {
      return new VoorzieningComparison(
          id,
          Direction.ONVERGELIJKBAAR,
          null,
          null,
          "bij een deel van de casussen zwijgt de ene configuratie en de andere niet");
    }
    @Nullable Difference more = difference(computed, id, both, after, before, true);
    @Nullable Difference less = difference(computed, id, both, before, after, false);
    Direction direction =
        (more == null ? Direction.GELIJK : Direction.MEER)
            .and(less == null ? Direction.GELIJK : Direction.MINDER);
    return new VoorzieningComparison(id, direction, more, less, null);
  }

  private @Nullable Difference difference(
      SpaceDiagrams computed, String id, int where, int high, int low, boolean isMore) {
    Diagrams diagrams = computed.diagrams();
    int above = diagrams.apply(Op.ABOVE, high, low);
    Optional<Path> found = new Smallest(computed).decide(diagrams.and(where, above));
    return found.map(path -> told(computed, id, path, high, low, isMore)).orElse(null);
  }

  private Difference told(
      SpaceDiagrams computed, String id, Path path, int high, int low, boolean isMore) {
    Diagrams diagrams = computed.diagrams();
    Expr top = diagrams.amount(path.leaf(diagrams, high));
    Expr bottom = diagrams.amount(path.leaf(diagrams, low));
    Values values = Compared.above(diagrams.exprs(), top, bottom).point().orElse(Values.NONE);
    Path full = path.with(values);
    long common = scale(0) * was.denominator();
    long larger = top.at(values) / common;
    long smaller = bottom.at(values) / common;
    String name = (isMore ? "meer-" : "minder-") + id;
    return new Difference(
        new CasusBuilder(computed.space(), computed.reader(0), full).build(name),
        new CasusBuilder(computed.space(), computed.reader(1), full).build(name),
        isMore ? smaller : larger,
        isMore ? larger : smaller,
        new Told(computed.space(), wordt, was).of(full));
  }

  /** Where a configuration says what fits: the answers can occur, and with access it computes. */
  private static int comparable(SpaceDiagrams computed, int number) {
    Diagrams diagrams = computed.diagrams();
    Reader reader = computed.reader(number);
    int refused = diagrams.and(computed.possible(reader), diagrams.not(computed.access(reader)));
    return diagrams.or(refused, computed.valid(reader));
  }

  /**
   * What is granted, in parts that both configurations share: the netto omvang; nothing without
   * access, and nothing where it is referred to another law.
   */
  private int granted(SpaceDiagrams computed, int number, String id) {
    Reader reader = computed.reader(number);
    int voorziening = reader.kader().names().find(Names.Kind.VOORZIENING, id);
    if (voorziening < 0) {
      return 0;
    }
    Diagrams diagrams = computed.diagrams();
    VolumeDiagrams volumes = computed.volumes(reader, reader.netto());
    int scaled =
        diagrams.apply(Op.TIMES, volumes.amount(voorziening), diagrams.leaf(scale(number)));
    int silence = new Silences(computed, reader).at(reader.netto(), voorziening);
    int told = diagrams.apply(Op.GUARD, scaled, silence);
    int granted = diagrams.apply(Op.UNLESS, volumes.acting().referred(voorziening), told);
    return diagrams.apply(Op.WHEN, computed.access(reader), granted);
  }

  private long scale(int number) {
    long both = Ranges.lcm(was.denominator(), wordt.denominator());
    return both / (number == 0 ? was : wordt).denominator();
  }
}
