package nl.normenkader.profiles.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.resolve.Uitgangspunten;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.ProposedEdit;
import nl.normenkader.profiles.workspace.Refusal;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SessionsTest {

  private static final Place NORM =
      Place.of(
          "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel#norm");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final AtomicInteger NEXT_CODE = new AtomicInteger(9940);
  private static final TestDatabase DATABASE = TestDatabase.create();

  private final Town town = town();
  private final TailoringId tailoring = town.begin();
  private final Agenda agenda = new Agenda(town.store, town.reader, town.sessions);
  private final Sharing sharing = new Sharing(town.store, town.reader);

  private static Town town() {
    return new Town(DATABASE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));
  }

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  private Session planned() {
    return town.sessions
        .plan(town.consulent, tailoring, "Eerste sessie", DAY, "Raadzaal")
        .orElseThrow();
  }

  private Session record(Session session, SessionEvent event) {
    return town.sessions
        .record(town.consulent, session.id(), UUID.randomUUID(), event)
        .orElseThrow();
  }

  private Session joined(Session session, String role, String name) {
    return town.sessions
        .join(town.consulent, session.id(), UUID.randomUUID(), role, null, name)
        .orElseThrow();
  }

  private static SessionEvent.PointListed point(PointId id, String title) {
    return new SessionEvent.PointListed(
        id, PointSource.EIGEN, title, null, null, List.of(NORM.toString()));
  }

  private static SessionEvent.OptionPrepared option(PointId point, OptionId id, long norm) {
    return new SessionEvent.OptionPrepared(
        point,
        id,
        norm + " minuten",
        "Zo blijkt uit de dossiertoets.",
        List.of(new ProposedEdit(new Edit.Value(UUID.randomUUID(), NORM, new Json.Whole(norm)))));
  }

  private Answer<Session> decide(
      Principal who, Session session, UUID entry, PointId point, OptionId option) {
    return town.sessions.decide(who, session.id(), entry, point, "Wij kiezen dit.", option, 0);
  }

  private static List<String> codes(Answer<?> answer) {
    return answer.reasons().stream().map(Refusal::code).toList();
  }

  @Test
  void aSessionGoesFromAgendaToSignedMinutes() {
    Session session = planned();
    session = joined(session, "voorzitter", "Fatima");
    session = joined(session, "cliëntenraad", "Joop");
    PointId band = PointId.random();
    PointId name = PointId.random();
    OptionId more = OptionId.random();
    record(session, point(band, "Meer tijd bij vinger aan de pols?"));
    record(session, point(name, "Hoe heet dit profiel?"));
    record(session, new SessionEvent.AgendaOrdered(List.of(name, band)));
    session = record(session, option(band, more, 45));
    assertThat(session.agenda()).extracting(AgendaPoint::id).containsExactly(name, band);

    ParticipantId joop = session.participants().getLast().id();
    session = decide(town.consulent, session, UUID.randomUUID(), band, more).orElseThrow();
    record(session, new SessionEvent.Dissented(band, joop, "Liever nog meer."));
    record(
        session, new SessionEvent.Parked(name, "Eerst het panel vragen.", joop, DAY.plusMonths(1)));
    session = town.sessions.signOff(town.consulent, session.id(), UUID.randomUUID()).orElseThrow();
    assertThat(session.isSignedOff()).isTrue();

    Minutes minutes = town.sessions.minutes(town.beleid, session.id()).orElseThrow();
    Minutes.Item decided = minutes.items().getLast();
    assertThat(decided.changes())
        .extracting(GradedChange::was, GradedChange::wordt)
        .containsExactly(tuple("30 minuten per week", "45 minuten per week"));
    assertThat(decided.choice()).extracting(Choice::title).isEqualTo(decided.point().title());
    assertThat(decided.point().dissents())
        .containsExactly(new AgendaPoint.Dissent(joop, "Liever nog meer."));
    assertThat(minutes.session().parked()).hasSize(1);
    assertThat(minutes.otherChanges()).isEmpty();
    assertThat(agenda.proposals(town.consulent, tailoring).orElseThrow())
        .filteredOn(proposal -> proposal.source() == PointSource.GEPARKEERD)
        .extracting(AgendaProposal::title, AgendaProposal::explanation)
        .containsExactly(tuple("Hoe heet dit profiel?", "Eerst het panel vragen."));
  }

  @Test
  void whatIsSignedOffIsFrozenInTheDatabaseToo() {
    Session open = joined(planned(), "voorzitter", "Fatima");
    PointId point = PointId.random();
    record(open, point(point, "Meer tijd?"));
    Session session =
        town.sessions.signOff(town.consulent, open.id(), UUID.randomUUID()).orElseThrow();

    Answer<Session> late =
        town.sessions.record(
            town.consulent, session.id(), UUID.randomUUID(), new SessionEvent.Reopened(point));
    assertThat(codes(late)).containsExactly("opslag-journaal-gesloten");
    assertThatThrownBy(
            () ->
                DATABASE
                    .context()
                    .run(
                        town.consulent,
                        transaction ->
                            transaction
                                .dsl()
                                .execute(
                                    """
                                    insert into profielen.journaalregel
                                      (journaal_id, nummer, regel_id, formaat, inhoud, gedaan_door)
                                    values (?, 99, gen_random_uuid(), 1, '', ?)
                                    """,
                                    session.id().value(),
                                    Town.account(town.consulent).value())))
        .extracting(e -> ((DataAccessException) e).sqlState())
        .isEqualTo("NK050");
  }

  @Test
  void aStepThatIsSentTwiceIsTakenOnce() {
    Session session = planned();
    PointId point = PointId.random();
    OptionId option = OptionId.random();
    record(session, point(point, "Meer tijd?"));
    record(session, option(point, option, 45));
    UUID entry = UUID.randomUUID();
    Session first = decide(town.consulent, session, entry, point, option).orElseThrow();
    Session again = decide(town.consulent, session, entry, point, option).orElseThrow();
    assertThat(again).isEqualTo(first);
    assertThat(town.open(tailoring).revision()).isEqualTo(1);
  }

  @Test
  void theSecondWhoDecidesSeesWhatTheFirstDecided() {
    Session session = planned();
    PointId point = PointId.random();
    OptionId more = OptionId.random();
    OptionId most = OptionId.random();
    record(session, point(point, "Meer tijd?"));
    record(session, option(point, more, 45));
    record(session, option(point, most, 60));
    decide(town.consulent, session, UUID.randomUUID(), point, more).orElseThrow();
    Answer<Session> second = decide(town.colleague, session, UUID.randomUUID(), point, most);
    assertThat(codes(second)).containsExactly("agendapunt-beslist");
    assertThat(second.reasons().getFirst().sentence()).contains("Wij kiezen dit.");
    assertThat(town.open(tailoring).resolution().effective().find(NORM))
        .contains(new Json.Whole(45));
  }

  @Test
  void aNameGoesAndWhatWasSaidStays() {
    Session session = joined(planned(), "cliëntenraad", "Joop");
    PointId point = PointId.random();
    record(session, point(point, "Meer tijd?"));
    ParticipantId joop = session.participants().getFirst().id();
    record(session, new SessionEvent.Dissented(point, joop, "Liever meer."));
    town.sessions.signOff(town.consulent, session.id(), UUID.randomUUID()).orElseThrow();
    Session after = town.sessions.eraseName(town.consulent, session.id(), joop).orElseThrow();
    assertThat(after.participants().getFirst().shown()).startsWith("deelnemer ");
    assertThat(after.agenda().getFirst().dissents().getFirst().text()).isEqualTo("Liever meer.");
    int named =
        DATABASE
            .context()
            .call(
                town.consulent,
                transaction ->
                    transaction
                        .dsl()
                        .fetchSingle(
                            "select count(*) from profielen.journaalregel"
                                + " where position(convert_to('Joop', 'UTF8') in inhoud) > 0")
                        .get(0, int.class));
    assertThat(named).isZero();
  }

  @Test
  void takingPartIsNotContributing() {
    Session session = planned();
    town.sessions
        .join(
            town.consulent,
            session.id(),
            UUID.randomUUID(),
            "beleid",
            Town.account(town.beleid),
            null)
        .orElseThrow();
    PointId point = PointId.random();
    OptionId option = OptionId.random();
    record(session, point(point, "Meer tijd?"));
    record(session, option(point, option, 45));
    decide(town.consulent, session, UUID.randomUUID(), point, option).orElseThrow();
    town.motivate(tailoring);
    VersieId versie = town.versions.name(town.consulent, tailoring, "Voorstel").orElseThrow().id();
    town.approvals.submit(town.consulent, versie).orElseThrow();
    town.approvals.approve(town.beleid, versie, ApprovalKind.BELEID, "Goed.").orElseThrow();
  }

  @Test
  void whoMayNotHoldASessionCannotAndWhoMayNotSeeItDoesNot() {
    Session session = planned();
    assertThat(codes(town.sessions.plan(town.jurist, tailoring, "Van de jurist", DAY, "Kamer 1")))
        .containsExactly("opslag-niet-toegestaan");
    assertThat(town.sessions.of(town.jurist, tailoring)).hasSize(1);
    assertThat(codes(town.sessions.open(town().consulent, session.id())))
        .containsExactly("opslag-niet-gevonden");
    assertThat(codes(town.sessions.plan(town.consulent, tailoring, " ", DAY, "Raadzaal")))
        .containsExactly("sessie-tekst-ongeldig");
  }

  @Test
  void whatOthersChoseIsSeenWhereTheyAgreedAndOnlyWhatIsLocked() {
    Town other = town();
    OpenTailoring theirs = other.open(other.begin());
    TailoringId id = theirs.tailoring().id();
    other.tailorings.edit(other.consulent, id, 0, null, edit(45)).orElseThrow();
    other.motivate(id);
    other.lock(id, "Voorstel");
    other.tailorings.edit(other.consulent, id, 1, null, edit(60)).orElseThrow();
    assertThat(sharing.others(town.consulent, tailoring, NORM).orElseThrow()).isEmpty();

    assertThat(codes(sharing.share(other.consulent, id, true)))
        .containsExactly("opslag-niet-toegestaan");
    sharing.share(other.beleid, id, true).orElseThrow();
    assertThat(sharing.others(town.consulent, tailoring, NORM).orElseThrow())
        .extracting(OtherChoice::wordt)
        .containsExactly("45 minuten per week");
    assertThat(sharing.others(other.consulent, id, NORM).orElseThrow()).isEmpty();

    sharing.share(other.beleid, id, false).orElseThrow();
    assertThat(sharing.others(town.consulent, tailoring, NORM).orElseThrow()).isEmpty();
  }

  @Test
  void theUsualTopicsAreAboutElementsOfTheKader() {
    List<AgendaProposal> proposals = agenda.proposals(town.consulent, tailoring).orElseThrow();
    assertThat(proposals).hasSize(AgendaPreset.shipped().size());
    assertThat(proposals)
        .allSatisfy(proposal -> assertThat(proposal.places()).isNotEmpty())
        .allSatisfy(
            proposal ->
                assertThat(proposal.places())
                    .allMatch(place -> town.open(tailoring).base().tree().find(place).isPresent()));
  }

  @Test
  void uitgangspuntenAreConfirmedOrRejectedOneByOne() {
    Session session = joined(planned(), "voorzitter", "Fatima");
    AgendaProposal all =
        agenda.proposals(town.consulent, tailoring).orElseThrow().stream()
            .filter(one -> one.title().contains("uitgangspunten"))
            .findFirst()
            .orElseThrow();
    ElementTree tree = town.open(tailoring).resolution().effective();
    List<AgendaProposal> each = all.each(tree);
    assertThat(each).hasSameSizeAs(all.places()).hasSizeGreaterThan(1);
    PointId point = PointId.random();
    for (SessionEvent step : each.getFirst().steps(point)) {
      session = record(session, step);
    }
    assertThat(session.point(point).orElseThrow().title()).contains(" ").hasSizeLessThan(201);
    AgendaPoint.Option reject = session.point(point).orElseThrow().options().getLast();
    OptionPreview preview = OptionPreview.of(town.open(tailoring), reject.edits());
    assertThat(preview.problems()).isEmpty();
    assertThat(preview.changes().changes()).hasSize(1);
    decide(town.consulent, session, UUID.randomUUID(), point, reject.id()).orElseThrow();
    Uitgangspunten now = Uitgangspunten.of(town.open(tailoring).resolution().effective());
    assertThat(now.restingOnRejected()).isNotEmpty();
    assertThat(now.open()).hasSize(all.places().size() - 1);
  }

  @Test
  void anOptionTellsBeforehandWhatItDoes() {
    OpenTailoring open = town.open(tailoring);
    OptionPreview within = OptionPreview.of(open, proposed(45));
    assertThat(within.changes().changes())
        .extracting(GradedChange::wordt, GradedChange::isLokaleAfwijking)
        .containsExactly(tuple("45 minuten per week", false));
    OptionPreview beyond = OptionPreview.of(open, proposed(500));
    assertThat(beyond.changes().changes())
        .extracting(GradedChange::isLokaleAfwijking)
        .containsExactly(true);
    assertThat(town.open(tailoring).revision()).isEqualTo(open.revision());
  }

  @Test
  void aValueTellsInWhichSessionAndWhyItWasChosen() {
    Session session = planned();
    PointId point = PointId.random();
    OptionId option = OptionId.random();
    record(session, point(point, "Meer tijd?"));
    record(session, option(point, option, 45));
    decide(town.consulent, session, UUID.randomUUID(), point, option).orElseThrow();
    town.motivate(tailoring);
    assertThat(origin(tailoring))
        .isEqualTo(
            "45 minuten per week, door gemeente Proefdorp, sessie 1. Reden: De praktijk vraagt"
                + " dit.");
    VersieId version = town.versions.name(town.consulent, tailoring, "Een").orElseThrow().id();
    TailoringId pilot =
        town.tailorings
            .beginOn(town.consulent, town.gemeente, version, "Pilot Noord")
            .orElseThrow();
    assertThat(origin(pilot)).isEqualTo(origin(tailoring));
  }

  private String origin(TailoringId id) {
    return new Origins(town.store, town.reader, town.sessions)
        .of(town.consulent, town.open(id))
        .of(NORM);
  }

  private static List<ProposedEdit> proposed(long norm) {
    return edit(norm).stream().map(ProposedEdit::new).toList();
  }

  private static List<Edit> edit(long norm) {
    return List.of(new Edit.Value(UUID.randomUUID(), NORM, new Json.Whole(norm)));
  }
}
