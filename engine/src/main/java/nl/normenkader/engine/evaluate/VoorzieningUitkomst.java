package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.model.Voorziening.Iwmo;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.IwmoOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.RondeOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.TijdvakOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.Verdict;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;

/** What all rounds together say about one voorziening. */
final class VoorzieningUitkomst {

  private final CompiledNormenkader kader;
  private final CompiledVoorziening voorziening;
  private final List<Ronde> rondes;
  private final Truth access;
  private final Amount netto;
  private final Truth silent;
  private final Truth referred;
  private final Klassering klassering;
  private final Looptijd looptijd;
  private final Varianten varianten;
  private final List<Issue> issues;

  VoorzieningUitkomst(
      CompiledVoorziening voorziening, List<Ronde> rondes, Truth access, List<Issue> issues) {
    this.voorziening = voorziening;
    this.rondes = rondes;
    this.access = access;
    this.issues = issues;
    Ronde last = rondes.getLast();
    this.kader = last.conditions().facts().kader();
    this.netto = Amount.when(access, of(last).amount(Line.NORM), Amount.ZERO);
    this.klassering = Klassering.of(voorziening, netto, kader.denominator());
    this.silent = of(last).silent().or(klassering.unregulated());
    this.referred = Verwijzing.of(last, voorziening.number());
    this.looptijd = Looptijd.of(last, voorziening, issues);
    this.varianten = Varianten.of(last.conditions(), voorziening);
    Amount bruto = of(rondes.getFirst()).amount(Line.NORM);
    if (netto.lo() > bruto.hi() && silent.isFalse() && of(rondes.getFirst()).silent().isFalse()) {
      issues.add(
          Issue.of(
              EvaluateIssue.NETTO_BOVEN_BRUTO,
              voorziening.address(),
              whole(netto).atLeast(),
              whole(bruto).atMost()));
    }
  }

  private VoorzieningRonde of(Ronde ronde) {
    return ronde.voorziening(voorziening.number());
  }

  private WholeRange whole(Amount amount) {
    long denominator = kader.denominator();
    if (amount.lo() % denominator != 0 || amount.hi() % denominator != 0) {
      throw new IllegalStateException(amount + " is not on the step grid");
    }
    return new WholeRange(amount.lo() / denominator, amount.hi() / denominator);
  }

  /** Whether the kader does not regulate the omvang of what is not referred elsewhere. */
  Truth silent() {
    return silent.and(referred.not());
  }

  /** What is granted here to who has access: netto, unless it is referred to another law. */
  Amount granted() {
    return Amount.when(referred, Amount.ZERO, of(rondes.getLast()).amount(Line.NORM));
  }

  Amount netto() {
    return netto;
  }

  /** The unanswered questions that what this says hangs on. */
  QuestionSet open() {
    QuestionSet open =
        netto.open().with(of(rondes.getFirst()).amount(Line.NORM).open()).with(silent.open());
    if (isSomething()) {
      open = open.with(referred.open());
    }
    if (netto.hi() > 0) {
      open = open.with(klassering.open()).with(looptijd.months().open()).with(varianten.open());
    }
    return open;
  }

  VoorzieningOutcome outcome() {
    Voorziening source = voorziening.source();
    VoorzieningRonde last = of(rondes.getLast());
    WholeRange bruto = whole(of(rondes.getFirst()).amount(Line.NORM));
    WholeRange granted = whole(netto);
    boolean some = netto.hi() > 0;
    WholeRange months = some ? whole(looptijd.months(), 1) : null;
    List<TijdvakOutcome> tijdvakken =
        some && !silent.isTrue() && !isReferred() && months != null
            ? Tijdvakken.of(source, granted, months.atMost())
            : List.of();
    return new VoorzieningOutcome(
        source.id(),
        source.measure(),
        source.period(),
        verdict(last),
        rondes.stream().map(this::ronde).toList(),
        bruto,
        granted,
        new WholeRange(
            Math.max(0, bruto.atLeast() - granted.atMost()),
            Math.max(0, bruto.atMost() - granted.atLeast())),
        whole(last.uncapped()),
        silent.isTrue() || isReferred() || source.withoutVolume() ? null : granted,
        whole(
            new Amount(
                access.isTrue() ? last.amount(Line.MIN).lo() : 0,
                last.amount(Line.MAX).hi(),
                QuestionSet.NONE)),
        silent.isTrue() ? List.of() : klassering.klassen(),
        klassering.aboveLast(),
        months,
        source.tijdvakken().isEmpty() ? List.of() : tijdvakken,
        some ? varianten.ids() : List.of(),
        some && varianten.plain(),
        iwmo(tijdvakken));
  }

  /** Whether there is, or may be, anything to grant or to refer. */
  private boolean isSomething() {
    return netto.hi() > 0 || !silent.isFalse();
  }

  private boolean isReferred() {
    return referred.isTrue() && isSomething();
  }

  private static WholeRange whole(Amount amount, long denominator) {
    return new WholeRange(amount.lo() / denominator, amount.hi() / denominator);
  }

  private RondeOutcome ronde(Ronde ronde) {
    int point = rondes.indexOf(ronde);
    @Nullable String after = point == 0 ? null : kader.source().stadia().get(point - 1).id();
    return new RondeOutcome(
        after,
        kader.meetpunten().get(point),
        whole(of(ronde).amount(Line.NORM)),
        of(ronde).silent().isTrue());
  }

  private Verdict verdict(VoorzieningRonde last) {
    if (access.isUnknown() || silent.isUnknown()) {
      return Verdict.OPEN;
    }
    if (isReferred()) {
      return Verdict.ANDERE_WET;
    }
    if (isSomething() && referred.isUnknown()) {
      return Verdict.OPEN;
    }
    if (silent.isTrue()) {
      return Verdict.ZWIJGT;
    }
    if (!netto.isKnown()) {
      return Verdict.OPEN;
    }
    if (netto.hi() > 0) {
      return Verdict.PASSEND;
    }
    return last.barred().isTrue() && last.refused().isTrue() ? Verdict.UITGESLOTEN : Verdict.GEEN;
  }

  private List<IwmoOutcome> iwmo(List<TijdvakOutcome> tijdvakken) {
    @Nullable Iwmo iwmo = varianten.iwmo();
    boolean known =
        netto.isKnown()
            && silent.isFalse()
            && referred.isFalse()
            && looptijd.months().isKnown()
            && varianten.isKnown()
            && !voorziening.source().withoutVolume();
    return iwmo == null || !known
        ? List.of()
        : IwmoMapping.of(
            voorziening.source(),
            iwmo,
            tijdvakken,
            kader.source().general().weeksPerYear(),
            issues);
  }

  /** Class, duration, variant and iWmo, when something is granted. */
  List<ExplanationNode> nodes(VoorzieningOutcome outcome) {
    List<ExplanationNode> nodes = new ArrayList<>();
    if (netto.hi() <= 0) {
      return nodes;
    }
    if (!outcome.klassen().isEmpty()) {
      Node node =
          new Node(Step.KLASSE, kader.denominator())
              .element(voorziening.address())
              .with("klassen", String.join(", ", outcome.klassen()))
              .after(netto);
      if (outcome.aboveLast() != null) {
        node.with("boven", outcome.aboveLast());
      }
      nodes.add(node.done());
    }
    nodes.add(looptijd.node());
    nodes.addAll(varianten.nodes());
    for (IwmoOutcome line : outcome.iwmo()) {
      nodes.add(
          new Node(Step.IWMO, kader.denominator())
              .element(voorziening.address())
              .with("categorie", line.category())
              .with("product", line.product())
              .with("eenheid", line.unit())
              .with("frequentie", line.frequency())
              .with("volume", line.volume())
              .done());
    }
    return nodes;
  }
}
