package nl.normenkader.profiles.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.lock.Trust;
import nl.normenkader.engine.lock.TrustList;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.WholeRange;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.demo.DemoContent;
import nl.normenkader.profiles.diff.Grade;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.session.Agenda;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieStatus;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Tailor, approve, lock, publish, compute: through the services that screens and routes use. */
class WholePathTest {

  private static final ElementAddress BAND =
      ElementAddress.of(
          "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel");
  private static final Place NORM = Place.of(BAND + "#norm");
  private static final Motivering WHY =
      new Motivering("De praktijk vraagt meer tijd.", "art. 3", Onderbouwing.EIGEN_ONDERZOEK);

  private static final AtomicInteger NEXT_CODE = new AtomicInteger(9902);

  private static final TestDatabase DATABASE = TestDatabase.create();

  private final Town town =
      new Town(DATABASE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  private OpenTailoring edit(Principal who, TailoringId id, Edit... edits) {
    long seen = town.open(id).revision();
    return town.tailorings.edit(who, id, seen, null, List.of(edits)).orElseThrow();
  }

  private static Edit norm(long value) {
    return new Edit.Value(UUID.randomUUID(), NORM, new Json.Whole(value));
  }

  private OpenTailoring motivated(TailoringId id) {
    OpenTailoring open = town.open(id);
    for (Choice choice : open.choicesWithoutMotivering()) {
      open =
          town.tailorings
              .motivate(town.consulent, id, choice.id(), choice.title(), WHY)
              .orElseThrow();
    }
    return open;
  }

  private static List<String> codes(Answer<?> answer) {
    return answer.reasons().stream().map(Refusal::code).toList();
  }

  @Test
  void theOutcomeFollowsTheNewBandAndTheReceiptNamesTheLock() {
    Casus casus = Town.casus("vinger-aan-de-pols");
    Hash base = town.reader.bases().find("demo-begeleiding", "1.0").orElseThrow().hash();
    Outcome before =
        town.computations.byHash(town.consulent, base, casus).orElseThrow().outcome().orElseThrow();

    TailoringId id = town.begin();
    town.tailorings
        .edit(
            town.consulent,
            id,
            0,
            null,
            Edit.band(BAND, Bedrag.of(30), Bedrag.of(45), Bedrag.of(60)))
        .orElseThrow();
    motivated(id);
    LockView locked = town.lock(id, "Voorstel");

    assertThat(TrustList.of(List.of(town.key.publicKey())).judge(locked.configuration()))
        .isEqualTo(Trust.TRUSTED);
    assertThat(LockFile.read(locked.file()).orElseThrow().hash())
        .isEqualTo(locked.configuration().hash());
    assertThat(locked.configuration().envelope().chainHead()).isNotNull();

    Computations.Computation trial =
        town.computations
            .byHash(town.consulent, locked.configuration().hash(), casus)
            .orElseThrow();
    assertThat(trial.practice()).isTrue();
    assertThat(codes(town.computations.inForce(town.consulent, town.code, casus, null)))
        .containsExactly("geen-geldende-configuratie");

    town.publish(locked, casus.peildatum());
    Computations.Computation real =
        town.computations.inForce(town.consulent, town.code, casus, null).orElseThrow();
    assertThat(real.practice()).isFalse();
    Outcome after = real.outcome().orElseThrow();
    assertThat(after.receipt().configurationHash()).isEqualTo(locked.configuration().hash().text());
    WholeRange was = before.voorziening("individueel").netto();
    WholeRange wordt = after.voorziening("individueel").netto();
    assertThat(wordt.atLeast()).isEqualTo(was.atLeast() + 15);
    assertThat(town.versions.of(town.consulent, id).getFirst().status())
        .isEqualTo(VersieStatus.GELDEND);
    assertThat(
            town.configurations.inForce(
                town.consulent,
                town.code,
                casus.peildatum(),
                Instant.parse("2026-01-01T00:00:00Z")))
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void savingTheSameValueMakesNothingNew() {
    TailoringId id = town.begin();
    assertThat(edit(town.consulent, id, norm(30)).revision()).isZero();
    assertThat(edit(town.consulent, id, norm(35)).revision()).isEqualTo(1);
    assertThat(edit(town.consulent, id, norm(35)).revision()).isEqualTo(1);
    Versie one = town.versions.name(town.consulent, id, "Eerste").orElseThrow();
    assertThat(town.versions.name(town.consulent, id, "Nog eens").orElseThrow()).isEqualTo(one);
  }

  @Test
  void anEditThatIsSentTwiceIsDoneOnce() {
    TailoringId id = town.begin();
    Edit once = norm(35);
    edit(town.consulent, id, once);
    OpenTailoring again =
        town.tailorings.edit(town.consulent, id, 0, null, List.of(once)).orElseThrow();
    assertThat(again.revision()).isEqualTo(1);
  }

  @Test
  void whoEditsTheSameSeesWhatTheOtherMadeOfIt() {
    TailoringId id = town.begin();
    edit(town.consulent, id, norm(35));
    Answer<OpenTailoring> late =
        town.tailorings.edit(town.colleague, id, 0, null, List.of(norm(40)));
    assertThat(codes(late)).containsExactly("gelijktijdig-gewijzigd");
    assertThat(late.reasons().getFirst().sentence()).contains("Anna", "35 minuten per week");
    assertThat(town.open(id).resolution().effective().find(NORM)).contains(new Json.Whole(35));

    Edit elsewhere = Edit.text(UUID.randomUUID(), Place.of("leefgebieden/geld#naam"), "Geldzaken");
    assertThat(
            town.tailorings
                .edit(town.colleague, id, 0, null, List.of(elsewhere))
                .orElseThrow()
                .revision())
        .isEqualTo(2);
  }

  @Test
  void takingBackAndDoingAgain() {
    TailoringId id = town.begin();
    town.tailorings
        .edit(
            town.consulent,
            id,
            0,
            null,
            Edit.band(BAND, Bedrag.of(15), Bedrag.of(35), Bedrag.of(75)))
        .orElseThrow();
    edit(town.consulent, id, norm(40));
    assertThat(norm(town.tailorings.undo(town.consulent, id))).isEqualTo(new Json.Whole(30));
    assertThat(town.open(id).changes().changes()).isEmpty();
    assertThat(codes(town.tailorings.undo(town.consulent, id)))
        .containsExactly("niets-ongedaan-te-maken");
    assertThat(norm(town.tailorings.redo(town.consulent, id))).isEqualTo(new Json.Whole(40));
    assertThat(codes(town.tailorings.redo(town.consulent, id)))
        .containsExactly("niets-opnieuw-te-doen");
    assertThat(codes(town.tailorings.undo(town.colleague, id)))
        .containsExactly("niets-ongedaan-te-maken");
  }

  private static Json norm(Answer<OpenTailoring> open) {
    return open.orElseThrow().resolution().effective().find(NORM).orElseThrow();
  }

  @Test
  void puttingAValueBackLeavesNoChangeAndNoChoiceToMotivate() {
    TailoringId id = town.begin();
    edit(town.consulent, id, norm(35));
    OpenTailoring back = edit(town.consulent, id, norm(40), norm(30));
    assertThat(back.resolution().misfits()).isEmpty();
    assertThat(back.changes().changes()).isEmpty();
    OpenTailoring again = edit(town.consulent, id, norm(35));
    OpenTailoring base = edit(town.consulent, id, norm(30));
    assertThat(again.choicesWithoutMotivering()).hasSize(1);
    assertThat(base.changes().changes()).isEmpty();
    assertThat(base.choicesWithoutMotivering()).isEmpty();
  }

  @Test
  void aMissingMotiveringBlocksTheApprovalOnly() {
    TailoringId id = town.begin();
    edit(town.consulent, id, norm(45));
    Versie versie = town.versions.name(town.consulent, id, "Voorstel").orElseThrow();
    town.approvals.submit(town.consulent, versie.id()).orElseThrow();
    assertThat(
            codes(town.approvals.approve(town.beleid, versie.id(), ApprovalKind.BELEID, "Goed.")))
        .containsExactly("keuze-zonder-motivering");
    motivated(id);
    assertThat(
            codes(
                town.approvals.approve(
                    town.consulent, versie.id(), ApprovalKind.BELEID, "Eigen werk.")))
        .isNotEmpty();
    town.approvals.approve(town.beleid, versie.id(), ApprovalKind.BELEID, "Goed.").orElseThrow();
    assertThat(codes(town.publication.lock(town.beleid, versie.id())))
        .containsExactly("opslag-niet-akkoord");
  }

  @Test
  void beyondTheRoomOfTheBaseNeedsItsOwnOnderbouwingBeforeAnybodyLooks() {
    TailoringId id = town.begin();
    OpenTailoring open = edit(town.consulent, id, norm(60));
    GradedChange change = open.changes().changes().getFirst();
    assertThat(change.grading().grade()).isEqualTo(Grade.BUITEN_MARGE);
    assertThat(change.isLokaleAfwijking()).isTrue();
    Versie versie = town.versions.name(town.consulent, id, "Voorstel").orElseThrow();
    assertThat(codes(town.approvals.submit(town.consulent, versie.id())))
        .contains("afwijking-zonder-onderbouwing");
  }

  @Test
  void aVersionGoesBackWithAReason() {
    TailoringId id = town.begin();
    edit(town.consulent, id, norm(45));
    motivated(id);
    Versie versie = town.versions.name(town.consulent, id, "Voorstel").orElseThrow();
    town.approvals.submit(town.consulent, versie.id()).orElseThrow();
    assertThat(town.approvals.queue(town.jurist)).hasSize(1);
    assertThat(codes(town.approvals.reject(town.jurist, versie.id(), ApprovalKind.JURIDISCH, " ")))
        .containsExactly("reden-ontbreekt");
    town.approvals
        .reject(town.jurist, versie.id(), ApprovalKind.JURIDISCH, "De grond klopt niet.")
        .orElseThrow();
    assertThat(town.approvals.queue(town.jurist)).isEmpty();
    assertThat(town.approvals.rounds(town.consulent, versie.id()).getFirst().approvals())
        .extracting(approval -> approval.toelichting())
        .containsExactly("De grond klopt niet.");
  }

  @Test
  void theDemoGemeenteHasAHistoryAndIsFilledOnce() {
    DemoContent demo =
        new DemoContent(
            town.reader,
            town.tailorings,
            town.versions,
            town.approvals,
            town.publication,
            town.sessions,
            new Agenda(town.store, town.reader, town.sessions));
    TailoringId id = demo.fill(town.gemeente, town.people());
    OpenTailoring open = town.open(id);
    assertThat(open.versies()).hasSize(1);
    assertThat(open.versies().getFirst().status()).isEqualTo(VersieStatus.GELDEND);
    assertThat(open.changes().changes()).hasSize(9);
    assertThat(open.changesSince(open.lockedRevision()).changes()).hasSize(4);
    assertThat(open.choicesWithoutMotivering()).hasSize(2);
    assertThat(open.resolution().isSound()).isTrue();
    assertThat(demo.fill(town.gemeente, town.people())).isEqualTo(id);
    assertThat(town.open(id).revision()).isEqualTo(open.revision());
  }
}
