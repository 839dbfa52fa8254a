package nl.normenkader.profiles.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.resolve.Assessment;
import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.tailoring.Logs;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.WrittenLayer;
import org.junit.jupiter.api.Test;

/** A gemeente with sixty changes moves from demo-begeleiding 1.0 to 2.0. */
class DemoRebaseTest {

  private static final BaseCatalogue BASES = BaseCatalogue.shipped();
  private static final BaseKader OLD = BASES.find("demo-begeleiding", "1.0").orElseThrow();
  private static final BaseKader NEW = BASES.find("demo-begeleiding", "2.0").orElseThrow();
  private static final List<Operation> OPERATIONS =
      WrittenLayer.operations(OLD.tree(), WrittenLayer.lines("/overstap/gemeente.txt"));
  private static final RebasePlan PLAN =
      RebaseStep.of(OLD.tree(), NEW.tree(), Transposition.between(BASES, OLD, NEW).orElseThrow())
          .plan(Layers.on(OLD.tree(), Logs.layer(OPERATIONS)));

  @Test
  void theGemeenteIsSoundWhereItStands() {
    assertThat(WrittenLayer.lines("/overstap/gemeente.txt")).hasSize(60);
    assertThat(PLAN.local().resolution().misfits()).isEmpty();
    assertThat(Assessment.of(PLAN.local().resolution()).errors()).isEmpty();
  }

  @Test
  void onlyTrueConflictsAreLeft() {
    assertThat(PLAN.issues()).isEmpty();
    assertThat(PLAN.conflicts().stream().map(DemoRebaseTest::told).sorted().toList())
        .isEqualTo(
            WrittenLayer.lines("/overstap/gemeente-verwacht.txt").stream()
                .map(line -> line.substring(0, line.indexOf(" - ")))
                .sorted()
                .toList());
    assertThat(PLAN.adopted().stream().map(f -> f.place().toString()).sorted().toList())
        .isEqualTo(
            WrittenLayer.lines("/overstap/gemeente-overgenomen.txt").stream().sorted().toList());
  }

  @Test
  void whatIsRenamedFollowsSilentlyButTellsIt() {
    List<String> renamed =
        PLAN.carriedOver().stream()
            .filter(Finding.CarriedOver::isRenamed)
            .map(found -> found.was() + " > " + found.place())
            .toList();
    String profielen = "profielreeksen/individueel/profielen/";
    assertThat(renamed)
        .containsExactly(
            profielen
                + "steun-in-de-rug/bandbreedtes/individueel#norm > "
                + profielen
                + "wekelijks-houvast/bandbreedtes/individueel#norm");
  }

  @Test
  void undecidedConflictsStandInTheWay() {
    RebaseResult result = PLAN.decide(List.of());
    assertThat(result.isComplete()).isFalse();
    assertThat(result.open()).hasSize(13);
    assertThat(result.blockers())
        .hasSize(13)
        .allMatch(issue -> issue.code() == RebaseIssue.OVERSTAP_ONBESLIST);
    assertThat(PLAN.effort().count()).isEqualTo(13);
    assertThat(PLAN.effort().dutch()).startsWith("13 besluiten, ongeveer ");
  }

  @Test
  void decidedConflictsGiveALayerThatComputes() {
    List<Decision> decisions = new ArrayList<>();
    for (Conflict conflict : PLAN.conflicts()) {
      decisions.add(
          switch (conflict.id()) {
            case "doel-verdwenen:normonderdelen/gm9901:leren-reizen" ->
                new Decision(
                    conflict.id(),
                    conflict.fingerprint(),
                    DecisionKind.NIEUW,
                    List.of(
                        new PlacedValue(
                            Place.of("normonderdelen/gm9901:leren-reizen#voorwaarde/leefgebied"),
                            new Json.Text("meedoen"))),
                    "Leren reizen hoort nu bij meedoen.");
            case "nu-buiten-grenzen:weegfactoren/motivatie-geen#werking/procent" ->
                new Decision(
                    conflict.id(),
                    conflict.fingerprint(),
                    DecisionKind.NIEUW,
                    List.of(new PlacedValue(conflict.place(), new Json.Whole(50))),
                    "Het hoogste dat nog kan.");
            case "doel-verdwenen:profielreeksen/individueel/profielen/stevig-naast-u",
                "beide-gewijzigd:profielreeksen/individueel/profielen/wekelijks-houvast#naam" ->
                Decision.of(conflict, DecisionKind.BEHOUD_LOKAAL, "Zo kennen mensen het.");
            default -> Decision.of(conflict, DecisionKind.NEEM_BASIS, "De basis is beter.");
          });
    }
    RebaseResult result = PLAN.decide(decisions);
    assertThat(result.blockers()).isEmpty();
    Resolution moved =
        Resolver.resolve(
            NEW.tree(),
            List.of(
                Logs.layer(
                    result.operations().stream().map(RebasedOperation::operation).toList())));
    assertThat(moved.misfits()).isEmpty();
    assertThat(moved.effective()).isEqualTo(result.effective());
    assertThat(Assessment.of(moved).errors()).isEmpty();
    String profielen = "profielreeksen/individueel/profielen/";
    for (String successor : List.of("stevig-op-orde", "stevig-in-evenwicht")) {
      assertThat(
              result
                  .effective()
                  .find(Place.of(profielen + successor + "/bandbreedtes/individueel#norm")))
          .contains(new Json.Whole(195));
    }
    assertThat(result.operations())
        .allMatch(operation -> operation.earlier() != null || operation.decision() != null);
  }

  @Test
  void aDecisionAboutSomethingElseDoesNotCount() {
    Conflict conflict = PLAN.conflicts().getFirst();
    Decision stale =
        new Decision(
            conflict.id(),
            PLAN.conflicts().getLast().fingerprint(),
            DecisionKind.NEEM_BASIS,
            List.of(),
            "Omdat.");
    RebaseResult result = PLAN.decide(List.of(stale));
    assertThat(result.open()).contains(conflict);
    assertThat(result.blockers())
        .anyMatch(issue -> issue.code() == RebaseIssue.OVERSTAP_BESLUIT_VEROUDERD);
  }

  private static String told(Conflict conflict) {
    return "%s %s (%d)".formatted(conflict.kind().code(), conflict.place(), conflict.ours().size());
  }
}
