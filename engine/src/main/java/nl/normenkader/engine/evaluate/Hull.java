package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.outcome.AmountRange;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.Outcome.Kind;
import nl.normenkader.engine.outcome.ReeksOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.RondeOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.TijdvakOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.Verdict;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;

/** What several cases come to together, inside what was known to hold all of them. */
final class Hull {
  private final CompiledNormenkader kader;
  private final Outcome wide;
  private final List<Outcome> cases;
  private final List<Outcome> admitted;

  /**
   * @param cases all that can be, at least one; without access a case has no voorzieningen
   */
  Hull(CompiledNormenkader kader, Outcome wide, List<Outcome> cases) {
    this.kader = kader;
    this.wide = wide;
    this.cases = cases;
    this.admitted = cases.stream().filter(one -> !one.voorzieningen().isEmpty()).toList();
  }

  /** Whether two outcomes come to the same for a person. */
  static boolean same(Outcome one, Outcome other) {
    return one.kind() == other.kind()
        && one.voorzieningen().equals(other.voorzieningen())
        && one.profielreeksen().equals(other.profielreeksen());
  }

  /** The wide outcome, or one that is narrower. */
  Outcome outcome(List<String> open) {
    if (admitted.isEmpty()) {
      return wide;
    }
    List<VoorzieningOutcome> voorzieningen = new ArrayList<>();
    for (int v = 0; v < wide.voorzieningen().size(); v++) {
      voorzieningen.add(voorziening(v, open.isEmpty()));
    }
    List<ReeksOutcome> reeksen = new ArrayList<>();
    for (int r = 0; r < wide.profielreeksen().size(); r++) {
      reeksen.add(reeks(r));
    }
    List<Kind> kinds =
        wide.possibleKinds().stream()
            .filter(kind -> cases.stream().anyMatch(one -> one.possibleKinds().contains(kind)))
            .toList();
    Kind kind = open.isEmpty() && kinds.size() == 1 ? kinds.getFirst() : Kind.ONVOLLEDIG;
    return new Outcome(
        kind,
        kinds,
        reeksen,
        voorzieningen,
        open,
        wide.openChoices(),
        wide.signals(),
        explained(kind, voorzieningen),
        wide.receipt());
  }

  private ReeksOutcome reeks(int number) {
    ReeksOutcome reeks = wide.profielreeksen().get(number);
    return new ReeksOutcome(
        reeks.profielreeks(),
        in(reeks.brutoProfielen(), one -> one.profielreeksen().get(number).brutoProfielen()),
        in(reeks.nettoProfielen(), one -> one.profielreeksen().get(number).nettoProfielen()),
        reeks.ranking(),
        reeks.chosen());
  }

  private List<String> in(List<String> ids, Function<Outcome, List<String>> possible) {
    return ids.stream()
        .filter(id -> admitted.stream().anyMatch(one -> possible.apply(one).contains(id)))
        .toList();
  }

  private VoorzieningOutcome voorziening(int number, boolean settled) {
    VoorzieningOutcome was = wide.voorzieningen().get(number);
    List<VoorzieningOutcome> all =
        admitted.stream().map(one -> one.voorzieningen().get(number)).toList();
    boolean barred = admitted.size() < cases.size();
    WholeRange netto = within(was.netto(), all, VoorzieningOutcome::netto, barred);
    WholeRange room = within(was.room(), all, VoorzieningOutcome::room, barred);
    @Nullable WholeRange months = optional(all, VoorzieningOutcome::months);
    @Nullable List<TijdvakOutcome> tijdvakken = only(all, VoorzieningOutcome::tijdvakken);
    Verdict verdict = only(all, VoorzieningOutcome::verdict);
    boolean silent = all.stream().allMatch(one -> one.omvang() == null);
    return new VoorzieningOutcome(
        was.voorziening(),
        was.measure(),
        was.period(),
        verdict == null || barred ? Verdict.OPEN : verdict,
        rondes(was, all),
        within(was.bruto(), all, VoorzieningOutcome::bruto, false),
        netto,
        within(was.deduction(), all, VoorzieningOutcome::deduction, false),
        within(was.uncapped(), all, VoorzieningOutcome::uncapped, false),
        was.omvang() == null || silent ? null : netto,
        room,
        inAny(was.klassen(), all, VoorzieningOutcome::klassen),
        optional(all, VoorzieningOutcome::aboveLast),
        months,
        tijdvakken != null && !barred ? tijdvakken : tijdvakken(number, was, netto, months),
        inAny(was.variants(), all, VoorzieningOutcome::variants),
        all.stream().anyMatch(VoorzieningOutcome::plain),
        settled
            ? Objects.requireNonNullElse(only(all, VoorzieningOutcome::iwmo), List.of())
            : was.iwmo());
  }

  private List<TijdvakOutcome> tijdvakken(
      int number, VoorzieningOutcome was, WholeRange netto, @Nullable WholeRange months) {
    return was.tijdvakken().isEmpty() || months == null
        ? List.of()
        : Tijdvakken.of(kader.voorzieningen().get(number).source(), netto, months.atMost());
  }

  private static List<RondeOutcome> rondes(VoorzieningOutcome was, List<VoorzieningOutcome> all) {
    List<RondeOutcome> rondes = new ArrayList<>();
    for (int r = 0; r < was.rondes().size(); r++) {
      int point = r;
      RondeOutcome ronde = was.rondes().get(r);
      rondes.add(
          new RondeOutcome(
              ronde.after(),
              ronde.meetpunten(),
              within(ronde.omvang(), all, one -> one.rondes().get(point).omvang(), false),
              all.stream().allMatch(one -> one.rondes().get(point).silent())));
    }
    return rondes;
  }

  private static List<String> inAny(
      List<String> ids,
      List<VoorzieningOutcome> all,
      Function<VoorzieningOutcome, List<String>> possible) {
    return ids.stream()
        .filter(id -> all.stream().anyMatch(one -> possible.apply(one).contains(id)))
        .toList();
  }

  private static <T> @Nullable T only(
      List<VoorzieningOutcome> all, Function<VoorzieningOutcome, T> part) {
    List<T> different = all.stream().map(part).distinct().toList();
    return different.size() == 1 ? different.getFirst() : null;
  }

  private static @Nullable WholeRange optional(
      List<VoorzieningOutcome> all, Function<VoorzieningOutcome, @Nullable WholeRange> part) {
    @Nullable WholeRange sum = null;
    for (VoorzieningOutcome one : all) {
      WholeRange range = part.apply(one);
      if (range != null) {
        sum = sum == null ? range : union(sum, range);
      }
    }
    return sum;
  }

  /** The union of all, never wider than it was; nothing too when some have no access. */
  private static WholeRange within(
      WholeRange was,
      List<VoorzieningOutcome> all,
      Function<VoorzieningOutcome, WholeRange> part,
      boolean barred) {
    WholeRange sum = part.apply(all.getFirst());
    for (VoorzieningOutcome one : all) {
      sum = union(sum, part.apply(one));
    }
    WholeRange whole = barred ? union(sum, WholeRange.of(0)) : sum;
    return new WholeRange(
        Math.max(was.atLeast(), whole.atLeast()), Math.min(was.atMost(), whole.atMost()));
  }

  private static WholeRange union(WholeRange one, WholeRange other) {
    return new WholeRange(
        Math.min(one.atLeast(), other.atLeast()), Math.max(one.atMost(), other.atMost()));
  }

  private @Nullable ExplanationNode explained(Kind kind, List<VoorzieningOutcome> narrow) {
    ExplanationNode root = wide.explanationTree();
    if (root == null) {
      return null;
    }
    List<ExplanationNode> nodes = new ArrayList<>(root.nodes());
    for (int v = 0; v < narrow.size(); v++) {
      WholeRange before = wide.voorzieningen().get(v).netto();
      WholeRange after = narrow.get(v).netto();
      if (!after.equals(before)) {
        nodes.add(
            new ExplanationNode(
                Step.NAGEREKEND,
                kader.voorzieningen().get(v).address(),
                List.of(),
                null,
                amounts(before),
                amounts(after),
                java.util.Map.of(),
                List.of()));
      }
    }
    TreeMap<String, String> arguments = new TreeMap<>(root.arguments());
    arguments.put("soort", kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    return new ExplanationNode(
        root.step(),
        root.element(),
        root.inputs(),
        root.grond(),
        root.amountBefore(),
        root.amountAfter(),
        arguments,
        nodes);
  }

  private static AmountRange amounts(WholeRange range) {
    return new AmountRange(Bedrag.of(range.atLeast()), Bedrag.of(range.atMost()));
  }
}
