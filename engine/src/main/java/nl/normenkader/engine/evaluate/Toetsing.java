package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.compile.Names;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.General.Afwijkingsgrond;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.outcome.Besluit;
import nl.normenkader.engine.outcome.Besluit.Basis;
import nl.normenkader.engine.outcome.Besluit.Toekenning;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.Receipt;
import nl.normenkader.engine.outcome.ToetsingOutcome;
import nl.normenkader.engine.outcome.ToetsingOutcome.Direction;
import nl.normenkader.engine.outcome.ToetsingOutcome.Duty;
import nl.normenkader.engine.outcome.ToetsingOutcome.Finding;
import nl.normenkader.engine.outcome.ToetsingOutcome.Kind;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;

/** Holds a person's decision against the outcome and says what must be motivated. */
public final class Toetsing {

  private final CompiledNormenkader kader;
  private final Outcome outcome;

  private Toetsing(CompiledNormenkader kader, Outcome outcome) {
    this.kader = kader;
    this.outcome = outcome;
  }

  /**
   * What kind of choice the decision is, per voorziening it names.
   *
   * @param outcome what the kader said about this casus; an outcome of another casus or another
   *     configuration is told as an issue
   */
  public static Checked<ToetsingOutcome> of(
      CompiledNormenkader kader, Casus casus, Outcome outcome, Besluit besluit) {
    Receipt receipt = outcome.receipt();
    if (!receipt.configurationHash().equals(kader.hash().text())
        || !receipt.casusHash().equals(Hash.of(RecordBinding.write(casus)).text())) {
      return Checked.failed(List.of(Issue.of(EvaluateIssue.UITKOMST_VAN_ANDERE_CASUS, "")));
    }
    Checked<Outcome> explained =
        outcome.explanationTree() == null
            ? Engine.evaluate(kader, casus)
            : Checked.of(outcome, List.of());
    List<Issue> issues = new ArrayList<>(explained.issues());
    check(kader, besluit, issues);
    if (explained.value().isEmpty() || !issues.isEmpty()) {
      return Checked.failed(issues);
    }
    Toetsing toetsing = new Toetsing(kader, explained.value().get());
    List<Finding> findings = new ArrayList<>();
    besluit.besluiten().forEach((id, one) -> findings.add(toetsing.finding(id, one)));
    return Checked.of(new ToetsingOutcome(outcome.isComplete(), findings), List.of());
  }

  private static void check(CompiledNormenkader kader, Besluit besluit, List<Issue> issues) {
    besluit
        .besluiten()
        .forEach(
            (id, one) -> {
              String place = FactsReader.pointer("besluiten", id);
              int number = kader.names().find(Names.Kind.VOORZIENING, id);
              if (number < 0) {
                issues.add(
                    Issue.of(
                        EvaluateIssue.VRAAG_ONBEKEND,
                        place,
                        Names.Kind.VOORZIENING.word(),
                        id,
                        kader.names().known(Names.Kind.VOORZIENING)));
                return;
              }
              Voorziening voorziening = kader.source().voorzieningen().get(number);
              if (one.omvang() < 0 || one.omvang() % voorziening.step() != 0) {
                issues.add(
                    Issue.of(
                        EvaluateIssue.BESLUIT_NIET_OP_STAP,
                        place,
                        one.omvang(),
                        voorziening.step(),
                        voorziening.name()));
              }
            });
  }

  private Finding finding(String id, Toekenning one) {
    @Nullable VoorzieningOutcome advised =
        outcome.voorzieningen().stream()
            .filter(v -> v.voorziening().equals(id))
            .findFirst()
            .orElse(null);
    List<Duty> duties = new ArrayList<>();
    @Nullable String element = null;
    Kind kind;
    Direction direction = direction(one.omvang(), advised);
    if (advised != null && advised.verdict() == VoorzieningOutcome.Verdict.ZWIJGT) {
      kind = Kind.KADER_ZWIJGT;
      duties.add(Duty.EIGEN_AFWEGING);
    } else if (direction == Direction.GELIJK) {
      kind = Kind.VOLGENS_UITKOMST;
    } else if (advised != null && advised.room().contains(one.omvang())) {
      kind = Kind.BINNEN_BAND;
      duties.add(Duty.PLAATS_IN_BAND);
    } else {
      element = direction == Direction.MEER ? foreseen(id) : null;
      kind = element == null ? outside() : Kind.REGEL_ZELF;
      duties.add(duty(kind));
    }
    if (one.months() != null
        && one.omvang() > 0
        && (advised == null
            || advised.months() == null
            || !advised.months().equals(WholeRange.of(one.months())))) {
      duties.add(Duty.ANDERE_DUUR);
    }
    if (one.previous() != null && one.omvang() < one.previous()) {
      duties.add(Duty.LAGER_DAN_VORIGE);
    }
    if (!outcome.isComplete()) {
      duties.add(Duty.ONVOLLEDIG_ONDERZOEK);
    }
    boolean reasoned = one.reason() != null && !one.reason().isBlank();
    boolean motivated = duties.isEmpty() || reasoned && grounded(kind, one.basis());
    return new Finding(id, kind, direction, element, duties, motivated);
  }

  private static Direction direction(long omvang, @Nullable VoorzieningOutcome advised) {
    WholeRange netto = advised == null ? WholeRange.of(0) : advised.netto();
    if (omvang > netto.atMost()) {
      return Direction.MEER;
    }
    return omvang < netto.atLeast() ? Direction.MINDER : Direction.GELIJK;
  }

  private Kind outside() {
    return kader.source().general().afwijkingsgrond() == Afwijkingsgrond.AWB_4_84
        ? Kind.AWB_4_84
        : Kind.HARDHEIDSCLAUSULE;
  }

  private static Duty duty(Kind kind) {
    return switch (kind) {
      case REGEL_ZELF -> Duty.BOVEN_MAXIMUM;
      case AWB_4_84 -> Duty.BIJZONDERE_OMSTANDIGHEDEN;
      case HARDHEIDSCLAUSULE -> Duty.HARDHEID;
      case BINNEN_BAND -> Duty.PLAATS_IN_BAND;
      case VOLGENS_UITKOMST, KADER_ZWIJGT -> Duty.EIGEN_AFWEGING;
    };
  }

  /** Only a deviation needs a ground, and it must be the one that this kader stands on. */
  private static boolean grounded(Kind kind, @Nullable Basis basis) {
    return switch (kind) {
      case REGEL_ZELF -> basis == Basis.REGEL_ZELF;
      case AWB_4_84 -> basis == Basis.AWB_4_84;
      case HARDHEIDSCLAUSULE -> basis == Basis.HARDHEIDSCLAUSULE;
      case VOLGENS_UITKOMST, BINNEN_BAND, KADER_ZWIJGT -> true;
    };
  }

  /** The rule that limited the netto omvang and itself foresees more; null when there is none. */
  private @Nullable String foreseen(String voorziening) {
    ExplanationNode root = outcome.explanationTree();
    if (root == null) {
      return null;
    }
    return root.nodes().stream()
        .filter(node -> node.step() == Step.RONDE)
        .reduce((earlier, later) -> later)
        .stream()
        .flatMap(ronde -> ronde.nodes().stream())
        .filter(node -> ("voorzieningen/" + voorziening).equals(node.element()))
        .flatMap(node -> node.nodes().stream())
        .filter(node -> node.amountBefore() != null)
        .filter(node -> !Objects.equals(node.amountBefore(), node.amountAfter()))
        .map(ExplanationNode::element)
        .filter(element -> element != null && aboveAllowed(element))
        .findFirst()
        .orElse(null);
  }

  private boolean aboveAllowed(String element) {
    for (CompiledEffect effect : kader.effecten()) {
      if (effect.address().equals(element)) {
        return effect.source() instanceof Effect.Cap cap && cap.aboveAllowed();
      }
    }
    for (CompiledTabel tabel : kader.tabellen()) {
      if (element.equals(tabel.address()) || element.startsWith(tabel.address() + "/rijen/")) {
        return tabel.source().aboveAllowed();
      }
    }
    return false;
  }
}
