package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.model.OnmogelijkeCombinatie;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.Outcome.Kind;
import nl.normenkader.engine.outcome.Receipt;
import nl.normenkader.engine.outcome.ReeksOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Applies a normenkader to a casus: access, then bruto, after each stadium, and netto. Whatever is
 * not answered is unknown and is computed with, so a casus that is filled in for a part already
 * says what is still possible.
 *
 * @see "Design decision: adr/0005-unknown-is-a-value.md"
 */
public final class Engine {

  private Engine() {}

  /**
   * What the kader says about this casus; or everything that is wrong with the casus, or that the
   * kader contradicts itself for it.
   */
  public static Checked<Outcome> evaluate(CompiledNormenkader kader, Casus casus) {
    FactsReader reader = new FactsReader(kader, casus);
    if (!reader.issues().isEmpty()) {
      return Checked.failed(reader.issues());
    }
    Receipt receipt =
        new Receipt(
            kader.hash().text(),
            Hash.of(RecordBinding.write(casus)).text(),
            casus.peildatum(),
            kader.source().general().rekenregels(),
            Receipt.ENGINE_VERSION);
    return of(reader.facts(), receipt);
  }

  /**
   * The same for a casus that is filled in for a part, but as narrow as it is: the answers that are
   * still possible are gone through for the questions with the fewest, together {@value
   * Narrowing#MOST} combinations at most. Sound like {@link #evaluate}, never wider, and so many
   * times slower; where all open questions fit, every bound is attained.
   *
   * @see "Design decision: adr/0010-what-is-possible-is-gone-through.md"
   */
  public static Checked<Outcome> narrow(CompiledNormenkader kader, Casus casus) {
    Checked<Outcome> wide = evaluate(kader, casus);
    return wide.value()
        .filter(outcome -> !outcome.openQuestions().isEmpty())
        .map(outcome -> Narrowing.of(new FactsReader(kader, casus).facts(), outcome))
        .map(narrow -> Checked.of(narrow, wide.issues()))
        .orElse(wide);
  }

  /** What the kader says about these facts, computed once with ranges. */
  static Checked<Outcome> of(Facts facts, Receipt receipt) {
    CompiledNormenkader kader = facts.kader();
    List<Issue> issues = new ArrayList<>();
    Conditions bruto = new Conditions(facts, 0, List.of());
    impossible(kader, bruto, issues);
    Truth access = bruto.evaluate(kader.access());
    ExplanationNode toegang =
        new Node(Step.TOEGANG, kader.denominator())
            .element("toegang")
            .inputs(bruto.inputs(kader.access()))
            .grond(kader.source().access().grond())
            .with("toegang", access.isTrue() ? "ja" : access.isFalse() ? "nee" : "onbekend")
            .done();
    @Nullable Outcome outcome =
        access.isFalse()
            ? refused(toegang, receipt, kader.denominator())
            : computed(facts, access, toegang, receipt, issues);
    return Checked.of(outcome, issues.stream().distinct().toList());
  }

  private static void impossible(
      CompiledNormenkader kader, Conditions conditions, List<Issue> issues) {
    for (int i = 0; i < kader.impossible().size(); i++) {
      if (conditions.evaluate(kader.impossible().get(i)).isTrue()) {
        OnmogelijkeCombinatie combinatie = kader.source().onmogelijkeCombinaties().get(i);
        issues.add(
            Issue.of(
                EvaluateIssue.ONMOGELIJKE_COMBINATIE,
                "onmogelijkeCombinaties/" + combinatie.id(),
                combinatie.reason()));
      }
    }
  }

  private static Outcome refused(ExplanationNode toegang, Receipt receipt, long denominator) {
    List<Kind> kinds = List.of(Kind.GEEN_TOEGANG);
    return new Outcome(
        Kind.GEEN_TOEGANG,
        kinds,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        root(Kind.GEEN_TOEGANG, denominator).add(toegang).done(),
        receipt);
  }

  private static Node root(Kind kind, long denominator) {
    return new Node(Step.UITKOMST, denominator)
        .with("soort", kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  private static Outcome computed(
      Facts facts, Truth access, ExplanationNode toegang, Receipt receipt, List<Issue> issues) {
    CompiledNormenkader kader = facts.kader();
    List<Ronde> rondes = new ArrayList<>();
    for (int number = 0; number < kader.rounds(); number++) {
      rondes.add(new Ronde(facts, number, issues));
    }
    for (int number = kader.rounds() - 1; number >= 0; number--) {
      rondes.get(number).settle(number + 1 < kader.rounds() ? rondes.get(number + 1) : null);
    }
    List<VoorzieningUitkomst> uitkomsten = new ArrayList<>();
    for (CompiledVoorziening voorziening : kader.voorzieningen()) {
      uitkomsten.add(new VoorzieningUitkomst(voorziening, rondes, access, issues));
    }
    Soorten soorten = new Soorten(rondes, uitkomsten, access);
    List<ReeksOutcome> reeksen = reeksen(facts, rondes);
    QuestionSet open = open(soorten, uitkomsten, rondes.getLast());
    List<Kind> possible = soorten.possible();
    Kind kind = open.isEmpty() && possible.size() == 1 ? possible.getFirst() : Kind.ONVOLLEDIG;
    List<VoorzieningOutcome> outcomes =
        uitkomsten.stream().map(VoorzieningUitkomst::outcome).toList();
    Tell tell = new Tell(rondes.getLast());
    Node root = root(kind, kader.denominator()).add(toegang);
    rondes.forEach(ronde -> root.add(ronde.node()));
    for (int v = 0; v < outcomes.size(); v++) {
      root.addAll(uitkomsten.get(v).nodes(outcomes.get(v)));
    }
    root.addAll(tell.nodes());
    return new Outcome(
        kind,
        possible,
        reeksen,
        outcomes,
        open.toList().stream().map(kader.questions()::address).toList(),
        tell.choices(),
        tell.signals(),
        root.done(),
        receipt);
  }

  private static QuestionSet open(
      Soorten soorten, List<VoorzieningUitkomst> uitkomsten, Ronde netto) {
    QuestionSet open = soorten.open();
    for (VoorzieningUitkomst uitkomst : uitkomsten) {
      open = open.with(uitkomst.open());
    }
    for (ProfielKeuze keuze : netto.keuzes()) {
      open = open.with(keuze.profielen().open());
    }
    return open;
  }

  private static List<ReeksOutcome> reeksen(Facts facts, List<Ronde> rondes) {
    List<ReeksOutcome> outcomes = new ArrayList<>();
    for (int r = 0; r < facts.kader().reeksen().size(); r++) {
      CompiledReeks reeks = facts.kader().reeksen().get(r);
      ProfielKeuze bruto = rondes.getFirst().keuzes().get(r);
      ProfielKeuze netto = rondes.getLast().keuzes().get(r);
      int chosen = facts.chosen(r);
      outcomes.add(
          new ReeksOutcome(
              reeks.source().id(),
              ProfielKeuze.ids(reeks, bruto.profielen()),
              ProfielKeuze.ids(reeks, netto.profielen()),
              netto.ranking(),
              chosen < 0 ? null : reeks.profiel(chosen)));
    }
    return outcomes;
  }
}
