package nl.normenkader.profiles.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.audit.AuditEntry;
import nl.normenkader.profiles.audit.AuditFilter;
import nl.normenkader.profiles.audit.AuditLog;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.rebase.Conflict;
import nl.normenkader.profiles.rebase.ConflictKind;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.DecisionKind;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.BranchEnd;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.profiles.tailoring.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What if: a branch is tried out beside the main line, and goes back or goes away. */
class BranchesTest {

  private static final Place NORM =
      Place.of(
          "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel#norm");
  private static final Place GELD = Place.of("leefgebieden/geld#naam");
  private static final AtomicInteger NEXT_CODE = new AtomicInteger(9941);
  private static final TestDatabase DATABASE = TestDatabase.create();

  private final Town town =
      new Town(DATABASE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));
  private final Branches branches = new Branches(town.store, town.reader);

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  private static Edit norm(long value) {
    return new Edit.Value(UUID.randomUUID(), NORM, new Json.Whole(value));
  }

  private static Edit geld(String name) {
    return Edit.text(UUID.randomUUID(), GELD, name);
  }

  private Json value(TailoringId id, Place place) {
    return town.open(id).resolution().effective().find(place).orElseThrow();
  }

  private static List<String> codes(Answer<?> answer) {
    return answer.reasons().stream().map(Refusal::code).toList();
  }

  @Test
  void aBranchLeavesTheMainLineAloneUntilItIsMerged() {
    TailoringId main = town.begin();
    town.edit(town.consulent, main, geld("Geldzaken"));
    TailoringId branch = branches.begin(town.consulent, main, "Meer tijd").orElseThrow();
    town.edit(town.colleague, branch, norm(45));
    town.tailorings
        .motivate(
            town.colleague,
            branch,
            town.open(branch).choicesWithoutMotivering().getFirst().id(),
            "Meer tijd",
            new Motivering("Dat helpt.", "art. 3", Onderbouwing.EIGEN_ONDERZOEK))
        .orElseThrow();
    assertThat(value(main, NORM)).isEqualTo(new Json.Whole(30));
    assertThat(value(branch, GELD)).isEqualTo(new Json.Text("Geldzaken"));
    assertThat(branches.compare(town.consulent, branch).orElseThrow().changes())
        .extracting(graded -> graded.change().place())
        .containsExactly(NORM);

    OpenMerge plan = branches.plan(town.consulent, branch, List.of()).orElseThrow();
    assertThat(plan.plan().conflicts()).isEmpty();
    OpenTailoring merged =
        branches.merge(town.consulent, branch, List.of(), "De proef beviel.").orElseThrow();
    assertThat(value(main, NORM)).isEqualTo(new Json.Whole(45));
    assertThat(merged.openChoices())
        .anySatisfy(
            choice -> {
              assertThat(choice.title()).isEqualTo("Meer tijd");
              assertThat(choice.motivering().reason()).isEqualTo("Dat helpt.");
            });
    assertThat(branches.of(town.consulent, main))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.isOpen()).isFalse();
              BranchEnd end = Objects.requireNonNull(one.end());
              assertThat(end.merged()).isTrue();
              assertThat(end.reason()).isEqualTo("De proef beviel.");
            });
    assertThat(codes(branches.merge(town.consulent, branch, List.of(), "Nog eens.")))
        .containsExactly("opslag-aftakking-afgesloten");
    assertThat(
            codes(
                town.tailorings.edit(
                    town.colleague, branch, town.open(branch).revision(), null, List.of(norm(60)))))
        .containsExactly("opslag-aftakking-afgesloten");
  }

  @Test
  void whatBothChangedIsAskedAndNothingIsMergedUntilItIsDecided() {
    TailoringId main = town.begin();
    TailoringId branch = branches.begin(town.consulent, main, "Andere naam").orElseThrow();
    town.edit(town.consulent, branch, geld("Geld en post"));
    town.edit(town.consulent, main, geld("Geldzaken"));
    town.edit(town.consulent, main, norm(45));
    OpenMerge plan = branches.plan(town.consulent, branch, List.of()).orElseThrow();
    assertThat(plan.isReady()).isFalse();
    Conflict conflict = plan.plan().conflicts().getFirst();
    assertThat(plan.plan().conflicts()).hasSize(1);
    assertThat(conflict.kind()).isEqualTo(ConflictKind.BEIDE_GEWIJZIGD);
    assertThat(conflict.sentence())
        .startsWith("In de variant: ")
        .contains("Geld en post", " In de hoofdlijn: ", "Geldzaken");
    long before = town.open(main).revision();
    assertThat(codes(branches.merge(town.consulent, branch, List.of(), "Samen.")))
        .containsExactly("overstap-onbeslist");
    assertThat(town.open(main).revision()).isEqualTo(before);

    Decision keep = Decision.of(conflict, DecisionKind.BEHOUD_LOKAAL, "Dat is duidelijker.");
    branches.merge(town.consulent, branch, List.of(keep), "Samen.").orElseThrow();
    assertThat(value(main, GELD)).isEqualTo(new Json.Text("Geld en post"));
    assertThat(value(main, NORM)).isEqualTo(new Json.Whole(45));
  }

  @Test
  void whatIsDecidedIsKeptForWhoComesBackAndToldInTheLog() {
    TailoringId main = town.begin();
    TailoringId branch = branches.begin(town.consulent, main, "Andere naam").orElseThrow();
    town.edit(town.consulent, branch, geld("Geld en post"));
    town.edit(town.consulent, main, geld("Geldzaken"));
    Conflict conflict =
        branches
            .plan(town.consulent, branch, List.of())
            .orElseThrow()
            .plan()
            .conflicts()
            .getFirst();
    Decision keep = Decision.of(conflict, DecisionKind.BEHOUD_LOKAAL, "Dat is duidelijker.");
    UUID entry = UUID.randomUUID();
    assertThat(branches.decide(town.consulent, branch, entry, keep).orElseThrow().isReady())
        .isTrue();
    branches.decide(town.consulent, branch, entry, keep).orElseThrow();
    assertThat(codes(branches.decide(town.jurist, branch, UUID.randomUUID(), keep)))
        .containsExactly("opslag-niet-toegestaan");
    assertThat(value(main, GELD)).isEqualTo(new Json.Text("Geldzaken"));
    assertThat(branches.plan(town.colleague, branch, List.of()).orElseThrow().decisions())
        .containsExactly(keep);
    assertThat(told("besliste"))
        .containsExactly(
            "Anna besliste over de naam van het leefgebied ‘Geldzaken’ in de inrichting"
                + " ‘Begeleiding Proefdorp’: ‘neem de variant’, want: ‘Dat is duidelijker’.");

    town.edit(town.consulent, main, geld("Geld"));
    assertThat(codes(branches.merge(town.consulent, branch, List.of(), "Samen.")))
        .containsExactly("overstap-besluit-verouderd");
    Decision again =
        Decision.of(
            branches
                .plan(town.consulent, branch, List.of())
                .orElseThrow()
                .plan()
                .conflicts()
                .getFirst(),
            DecisionKind.NEEM_BASIS,
            "De hoofdlijn heeft gelijk.");
    branches.decide(town.consulent, branch, UUID.randomUUID(), again).orElseThrow();
    branches.merge(town.consulent, branch, List.of(), "Samen.").orElseThrow();
    assertThat(value(main, GELD)).isEqualTo(new Json.Text("Geld"));
    assertThat(told("besliste")).hasSize(2);
    assertThat(codes(branches.decide(town.consulent, branch, UUID.randomUUID(), again)))
        .containsExactly("opslag-aftakking-afgesloten");
  }

  private List<String> told(String verb) {
    return new AuditLog(town.store, town.reader, ZoneOffset.UTC)
        .read(town.beleid, town.gemeente, AuditFilter.ALL, 0, 100).orElseThrow().entries().stream()
            .map(AuditEntry::sentence)
            .filter(sentence -> sentence.contains(" " + verb + " "))
            .toList();
  }

  @Test
  void whoWorkedOnTheBranchDoesNotApproveTheMainLine() {
    TailoringId main = town.begin();
    TailoringId branch = branches.begin(town.consulent, main, "Idee").orElseThrow();
    town.edit(town.beleid, branch, geld("Geldzaken"));
    branches.merge(town.consulent, branch, List.of(), "Goed idee.").orElseThrow();
    town.motivate(main);
    VersieId versie = town.versions.name(town.consulent, main, "Voorstel").orElseThrow().id();
    town.approvals.submit(town.consulent, versie).orElseThrow();
    assertThat(codes(town.approvals.approve(town.beleid, versie, ApprovalKind.BELEID, "Goed.")))
        .containsExactly("opslag-vier-ogen-bijdrager");
  }

  @Test
  void aBranchIsNeverAssessedNorBranchedAndCanBeDropped() {
    TailoringId main = town.begin();
    TailoringId branch = branches.begin(town.consulent, main, "Idee").orElseThrow();
    town.edit(town.consulent, branch, geld("Geldzaken"));
    town.motivate(branch);
    VersieId versie = town.versions.name(town.consulent, branch, "Idee 1").orElseThrow().id();
    assertThat(town.approvals.submit(town.consulent, versie).value()).isEmpty();
    assertThat(codes(branches.begin(town.consulent, branch, "Verder")))
        .containsExactly("aftakking-kan-hier-niet");
    assertThat(codes(branches.drop(town.consulent, branch, " ")))
        .containsExactly("aftakking-zonder-reden");
    branches.drop(town.consulent, branch, "Toch niet.").orElseThrow();
    assertThat(codes(branches.drop(town.consulent, branch, "Nog eens.")))
        .containsExactly("opslag-aftakking-afgesloten");
    assertThat(value(main, GELD)).isNotEqualTo(new Json.Text("Geldzaken"));
    assertThat(value(branch, GELD)).isEqualTo(new Json.Text("Geldzaken"));
    assertThat(codes(branches.drop(town.consulent, main, "Kan niet.")))
        .containsExactly("opslag-aftakking-afgesloten");
    assertThat(town.tailorings.mine(town.consulent).getFirst().tailorings())
        .extracting(card -> card.tailoring().id())
        .containsExactly(main);
  }

  @Test
  void whoMayOnlyReadCannotBranch() {
    TailoringId main = town.begin();
    Principal jurist = town.jurist;
    assertThat(branches.begin(jurist, main, "Idee").value()).isEmpty();
    assertThat(branches.of(jurist, main)).isEmpty();
  }
}
