package nl.normenkader.profiles.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.store.Approval;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieStatus;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.Refusal;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A later change reopens only what it touches; suggestions become operations. */
class ReviewTest {

  private static final Place NORM =
      Place.of(
          "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel#norm");
  private static final Place NAME = Place.of("leefgebieden/geld#naam");
  private static final AtomicInteger NEXT_CODE = new AtomicInteger(9960);
  private static final TestDatabase DATABASE = TestDatabase.create();

  private final Town town =
      new Town(DATABASE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));
  private final TailoringId tailoring = town.begin();
  private final Remarks remarks = new Remarks(town.store, town.reader);

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  private static Edit norm(long value) {
    return new Edit.Value(UUID.randomUUID(), NORM, new Json.Whole(value));
  }

  private static Edit name(String words) {
    return Edit.text(UUID.randomUUID(), NAME, words);
  }

  private Versie submitted(String name) {
    town.motivate(tailoring);
    Versie versie = town.versions.name(town.consulent, tailoring, name).orElseThrow();
    return town.approvals.submit(town.consulent, versie.id()).orElseThrow();
  }

  private void approvedFromBothSides() {
    town.edit(town.consulent, tailoring, norm(45));
    town.motivate(tailoring);
    town.approved(tailoring, "Eerste voorstel");
  }

  private List<ApprovalKind> carriedOver(Versie versie) {
    return town.approvals.rounds(town.consulent, versie.id()).getFirst().approvals().stream()
        .filter(Approval::carriedOver)
        .map(Approval::kind)
        .toList();
  }

  private ReviewSheet sheet(Versie versie) {
    return town.approvals.sheet(town.consulent, versie.id()).orElseThrow();
  }

  private static List<Place> places(List<ReviewSheet.Line> lines) {
    return lines.stream().map(line -> line.change().change().place()).toList();
  }

  private static List<String> codes(Answer<?> answer) {
    return answer.reasons().stream().map(Refusal::code).toList();
  }

  @Test
  void wordsAloneGoToTheJuristOnly() {
    approvedFromBothSides();
    town.edit(town.consulent, tailoring, name("Geld en papieren"));
    Versie later = submitted("Andere naam");
    assertThat(later.status()).isEqualTo(VersieStatus.IN_REVIEW);
    assertThat(carriedOver(later)).containsExactly(ApprovalKind.BELEID);
    assertThat(places(sheet(later).open(ApprovalKind.JURIDISCH))).containsExactly(NAME);
    assertThat(sheet(later).open(ApprovalKind.BELEID)).isEmpty();

    town.approvals
        .approve(town.jurist, later.id(), ApprovalKind.JURIDISCH, "Akkoord.")
        .orElseThrow();
    assertThat(town.publication.lock(town.beleid, later.id()).value()).isPresent();
  }

  @Test
  void aChangeThatComputesReopensBothSidesForWhatItTouches() {
    approvedFromBothSides();
    Place other = Place.of("profielreeksen/individueel/profielen/steun-in-de-rug#maanden");
    town.edit(
        town.consulent, tailoring, new Edit.Value(UUID.randomUUID(), other, new Json.Whole(18)));
    Versie later = submitted("Langer");
    assertThat(carriedOver(later)).isEmpty();
    ReviewSheet sheet = sheet(later);
    assertThat(places(sheet.lines())).containsExactlyInAnyOrder(NORM, other);
    assertThat(places(sheet.open(ApprovalKind.BELEID))).containsExactly(other);
    assertThat(places(sheet.open(ApprovalKind.JURIDISCH))).containsExactly(other);
  }

  @Test
  void whatWasTakenBackReopensNothing() {
    approvedFromBothSides();
    town.edit(
        town.consulent,
        tailoring,
        new Edit.Value(
            UUID.randomUUID(),
            Place.of("profielreeksen/individueel/profielen/steun-in-de-rug#maanden"),
            new Json.Whole(18)));
    town.tailorings.undo(town.consulent, tailoring).orElseThrow();
    Versie later = submitted("Toch niet");
    assertThat(later.status()).isEqualTo(VersieStatus.AKKOORD);
    assertThat(carriedOver(later))
        .containsExactlyInAnyOrder(ApprovalKind.BELEID, ApprovalKind.JURIDISCH);
  }

  @Test
  void whatWasSaidAboutAChangeThatIsGoneIsStillTold() {
    town.edit(town.consulent, tailoring, norm(45), name("Geld"));
    RemarkId said = RemarkId.random();
    remarks
        .remark(town.jurist, tailoring, said, NAME, "Liever een andere naam.", null)
        .orElseThrow();
    remarks
        .remark(town.jurist, tailoring, RemarkId.random(), NORM, "Goed onderbouwd.", null)
        .orElseThrow();
    Versie first = submitted("Voorstel");
    assertThat(sheet(first).gone()).isEmpty();
    town.edit(town.consulent, tailoring, name("Geld en administratie"));
    Versie later = submitted("Zonder andere naam");
    assertThat(places(sheet(later).lines())).containsExactly(NORM);
    assertThat(sheet(later).gone()).extracting(Remark::id).containsExactly(said);
  }

  @Test
  void theOtherSideStaysWhenOneSendsItBack() {
    town.edit(town.consulent, tailoring, norm(45), name("Geld"));
    Versie first = submitted("Voorstel");
    town.approvals.approve(town.beleid, first.id(), ApprovalKind.BELEID, "Goed.").orElseThrow();
    town.approvals
        .reject(town.jurist, first.id(), ApprovalKind.JURIDISCH, "Een andere naam graag.")
        .orElseThrow();
    town.edit(town.consulent, tailoring, name("Geld en papieren"));
    Versie second = submitted("Met andere naam");
    assertThat(carriedOver(second)).containsExactly(ApprovalKind.BELEID);
    assertThat(sheet(second).open(ApprovalKind.JURIDISCH)).hasSize(2);
  }

  @Test
  void whoChangesSomethingLosesTheApprovalHeGave() {
    approvedFromBothSides();
    town.edit(town.beleid, tailoring, name("Geld en papieren"));
    assertThat(carriedOver(submitted("Door beleid"))).isEmpty();
  }

  @Test
  void anotherMotivationReopensBothSides() {
    approvedFromBothSides();
    var choice = town.open(tailoring).openChoices().getFirst();
    town.tailorings
        .motivate(
            town.consulent,
            tailoring,
            choice.id(),
            choice.title(),
            new Motivering("Een andere reden.", "art. 4", Onderbouwing.EIGEN_ONDERZOEK))
        .orElseThrow();
    town.edit(town.consulent, tailoring, name("Geld en papieren"));
    Versie later = submitted("Anders gemotiveerd");
    assertThat(carriedOver(later)).isEmpty();
    assertThat(places(sheet(later).open(ApprovalKind.BELEID))).containsExactly(NORM);
  }

  @Test
  void nobodyTakesAnApprovalOverHimself() {
    town.edit(town.consulent, tailoring, norm(45));
    Versie versie = submitted("Voorstel");
    UUID round = town.approvals.rounds(town.consulent, versie.id()).getFirst().id().value();
    assertThatThrownBy(
            () ->
                DATABASE
                    .context()
                    .run(
                        town.beleid,
                        transaction ->
                            transaction
                                .dsl()
                                .execute(
                                    """
                                    insert into profielen.oordeel
                                      (id, indiening_id, soort, uitkomst, account_id, motivering_sha256,
                                       overgenomen_van, motivering_tot)
                                    values (?, ?, 'beleid', 'akkoord', ?, '', ?, 0)
                                    """,
                                    UUID.randomUUID(),
                                    round,
                                    Town.account(town.beleid).value(),
                                    UUID.randomUUID())))
        .extracting(e -> ((DataAccessException) e).sqlState())
        .isEqualTo("42501");
  }

  @Test
  void acceptingASuggestionIsAnOperationOfWhoAccepts() {
    town.edit(town.consulent, tailoring, name("Geld"));
    RemarkId id = RemarkId.random();
    remarks
        .suggest(
            town.jurist, tailoring, id, NAME, "Zo heet het overal.", List.of(name("Geldzaken")))
        .orElseThrow();
    Versie versie = submitted("Voorstel");
    assertThat(sheet(versie).lines().getFirst().remarks())
        .extracting(Remark::text)
        .containsExactly("Zo heet het overal.");

    long seen = town.open(tailoring).revision();
    List<Remark> after = remarks.accept(town.consulent, tailoring, id, seen).orElseThrow();
    assertThat(after.getFirst().outcome())
        .extracting(Remark.Outcome::settlement)
        .isEqualTo(Remark.Settlement.OVERGENOMEN);
    remarks.accept(town.consulent, tailoring, id, seen).orElseThrow();
    assertThat(town.open(tailoring).revision()).isEqualTo(seen + 1);
    assertThat(town.open(tailoring).resolution().effective().find(NAME))
        .contains(new Json.Text("Geldzaken"));

    Versie second = submitted("Met het voorstel van de jurist");
    town.approvals
        .approve(town.jurist, second.id(), ApprovalKind.JURIDISCH, "Akkoord.")
        .orElseThrow();
  }

  @Test
  void aSuggestionIsTurnedDownWithAReasonAndWhoMayNotSpeakDoesNot() {
    RemarkId id = RemarkId.random();
    remarks
        .suggest(town.jurist, tailoring, id, NAME, "Anders.", List.of(name("Geldzaken")))
        .orElseThrow();
    assertThat(
            codes(remarks.settle(town.consulent, tailoring, id, Remark.Settlement.AFGEWEZEN, " ")))
        .containsExactly("reden-ontbreekt");
    remarks
        .settle(town.consulent, tailoring, id, Remark.Settlement.AFGEWEZEN, "Dit kent iedereen.")
        .orElseThrow();
    assertThat(remarks.of(town.jurist, tailoring).getFirst().isOpen()).isFalse();
    assertThat(codes(remarks.remark(town.consulent, tailoring, RemarkId.random(), NAME, "", null)))
        .containsExactly("opmerking-ongeldig");
    Town other = new Town(DATABASE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));
    assertThat(
            codes(
                remarks.remark(
                    other.consulent, tailoring, RemarkId.random(), NAME, "Hallo.", null)))
        .containsExactly("opslag-niet-toegestaan");
    assertThat(remarks.of(other.consulent, tailoring)).isEmpty();
  }

  @Test
  void everyBlockerHasItsKindAndItsWayOut() {
    town.edit(town.consulent, tailoring, norm(50));
    Versie versie = town.versions.name(town.consulent, tailoring, "Kaal").orElseThrow();
    Readiness readiness = town.approvals.readiness(town.consulent, versie.id()).orElseThrow();
    assertThat(readiness.blockers())
        .hasAtLeastOneElementOfType(Blocker.Unsound.class)
        .hasAtLeastOneElementOfType(Blocker.Unsubstantiated.class)
        .hasAtLeastOneElementOfType(Blocker.Unmotivated.class)
        .allSatisfy(blocker -> assertThat(blocker.sentence()).endsWith("."))
        .allSatisfy(
            blocker -> assertThat(blocker.wayOut()).isNotInstanceOf(Blocker.WayOut.Desk.class));
  }
}
