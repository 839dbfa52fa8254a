package nl.normenkader.profiles.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.JsonWriter;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.rebase.Conflict;
import nl.normenkader.profiles.rebase.ConflictKind;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.DecisionKind;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.MergeAnswers;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A tailoring goes to a laptop, is changed there, and comes back to where it was changed too. */
class BundlesTest {

  private static final Place NORM =
      Place.of(
          "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel#norm");
  private static final Place GELD = Place.of("leefgebieden/geld#naam");
  private static final Place WONEN = Place.of("leefgebieden/wonen#naam");
  private static final AtomicInteger NEXT_CODE = new AtomicInteger(9961);
  private static final TestDatabase OFFICE = TestDatabase.create();
  private static final TestDatabase AWAY = TestDatabase.create();

  private final String code = Integer.toString(NEXT_CODE.getAndIncrement());
  private final Town home = new Town(OFFICE.database(), code);
  private final Town laptop = new Town(AWAY.database(), code);
  private final Bundles here = new Bundles(home.store, home.reader);
  private final Bundles there = new Bundles(laptop.store, laptop.reader);

  @AfterAll
  static void stop() {
    OFFICE.close();
    AWAY.close();
  }

  private static Edit text(Place place, String text) {
    return Edit.text(UUID.randomUUID(), place, text);
  }

  private static Edit norm(long value) {
    return new Edit.Value(UUID.randomUUID(), NORM, new Json.Whole(value));
  }

  private static String value(Town town, TailoringId id, Place place) {
    return JsonWriter.pretty(town.open(id).resolution().effective().find(place).orElseThrow())
        .strip();
  }

  private static List<String> codes(Answer<?> answer) {
    return answer.reasons().stream().map(Refusal::code).toList();
  }

  /** Began at home, and taken along. */
  private TailoringId taken() {
    TailoringId id = home.begin();
    home.edit(home.consulent, id, text(GELD, "Geldzaken"));
    byte[] file = here.export(home.consulent, id).orElseThrow();
    assertThat(there.takeIn(laptop.consulent, laptop.gemeente, file).orElseThrow()).isEqualTo(id);
    return id;
  }

  private byte[] back(TailoringId id) {
    return there.export(laptop.consulent, id).orElseThrow();
  }

  /** Everybody of the laptop is somebody here. */
  private MergeAnswers answers(Decision... decisions) {
    Map<UUID, AccountId> people = new HashMap<>();
    people.put(Town.account(laptop.consulent).value(), Town.account(home.consulent));
    people.put(Town.account(laptop.beleid).value(), Town.account(home.beleid));
    return new MergeAnswers(List.of(decisions), Map.of(), people);
  }

  @Test
  void theSameTailoringGivesTheSameBytesAndArrivesAsItLeft() {
    TailoringId id = taken();
    byte[] file = here.export(home.consulent, id).orElseThrow();
    assertThat(here.export(home.colleague, id).orElseThrow()).isEqualTo(file);
    assertThat(laptop.open(id).resolution().effective())
        .isEqualTo(home.open(id).resolution().effective());
    assertThat(laptop.open(id).layer().log())
        .extracting(logged -> logged.id())
        .containsExactlyElementsOf(
            home.open(id).layer().log().stream().map(logged -> logged.id()).toList());
    assertThat(codes(there.takeIn(laptop.consulent, laptop.gemeente, file)))
        .containsExactly("opslag-bundel-bestaat-al");
  }

  @Test
  void whatIsChangedInOneOfBothComesTogetherWithoutAQuestion() {
    TailoringId id = taken();
    laptop.edit(laptop.consulent, id, norm(45));
    Choice made = laptop.open(id).choicesWithoutMotivering().getLast();
    laptop
        .tailorings
        .motivate(
            laptop.consulent,
            id,
            made.id(),
            "Meer tijd",
            new Motivering("Dat helpt.", "art. 3", Onderbouwing.EIGEN_ONDERZOEK))
        .orElseThrow();
    laptop.edit(laptop.consulent, id, text(WONEN, "Huis"));
    laptop.tailorings.undo(laptop.consulent, id).orElseThrow();
    home.edit(home.consulent, id, text(WONEN, "Wonen en huis"));
    OpenTailoring merged = here.bringBack(home.consulent, back(id), answers()).orElseThrow();
    assertThat(value(home, id, NORM)).isEqualTo("45");
    assertThat(value(home, id, WONEN)).isEqualTo("\"Wonen en huis\"");
    assertThat(value(home, id, GELD)).isEqualTo("\"Geldzaken\"");
    assertThat(merged.openChoices())
        .anySatisfy(
            choice -> {
              assertThat(choice.title()).isEqualTo("Meer tijd");
              assertThat(choice.motivering().reason()).isEqualTo("Dat helpt.");
            });
    long revision = merged.revision();
    assertThat(here.bringBack(home.consulent, back(id), answers()).orElseThrow().revision())
        .isEqualTo(revision);
  }

  @Test
  void whatBothChangedIsAskedAndUntilThenNothingIsBroughtBack() {
    TailoringId id = taken();
    laptop.edit(laptop.consulent, id, text(GELD, "Geld en post"));
    home.edit(home.colleague, id, text(GELD, "Financiën"));
    byte[] file = back(id);
    BundleReturn plan = here.plan(home.consulent, file, answers()).orElseThrow();
    assertThat(plan.merge().plan().conflicts()).hasSize(1);
    Conflict conflict = plan.merge().plan().conflicts().getFirst();
    assertThat(conflict.kind()).isEqualTo(ConflictKind.BEIDE_GEWIJZIGD);
    assertThat(conflict.sentence())
        .startsWith("In het bestand: ")
        .contains("Geld en post", " Hier: ", "Financiën");
    long revision = home.open(id).revision();
    assertThat(codes(here.bringBack(home.consulent, file, answers())))
        .containsExactly("overstap-onbeslist");
    assertThat(home.open(id).revision()).isEqualTo(revision);
    here.bringBack(
            home.consulent,
            file,
            answers(Decision.of(conflict, DecisionKind.BEHOUD_LOKAAL, "Dat is duidelijker.")))
        .orElseThrow();
    assertThat(value(home, id, GELD)).isEqualTo("\"Geld en post\"");
  }

  @Test
  void whatIsAnsweredAboutAFileIsKeptForWhoOffersItAgain() {
    TailoringId id = taken();
    laptop.edit(laptop.consulent, id, text(GELD, "Geld en post"));
    home.edit(home.colleague, id, text(GELD, "Financiën"));
    byte[] file = back(id);
    Conflict conflict =
        here.plan(home.consulent, file, MergeAnswers.NONE)
            .orElseThrow()
            .merge()
            .plan()
            .conflicts()
            .getFirst();
    UUID entry = UUID.randomUUID();
    MergeAnswers given =
        answers(Decision.of(conflict, DecisionKind.NEEM_BASIS, "Het kantoor had het al."));
    assertThat(codes(here.answer(home.jurist, file, entry, given)))
        .containsExactly("opslag-niet-toegestaan");
    assertThat(here.answer(home.consulent, file, entry, given).orElseThrow().isReady()).isTrue();
    here.answer(home.consulent, file, entry, given).orElseThrow();
    BundleReturn plan = here.plan(home.colleague, file, MergeAnswers.NONE).orElseThrow();
    assertThat(plan.isReady()).isTrue();
    assertThat(plan.answers()).isEqualTo(given);
    here.bringBack(home.colleague, file, MergeAnswers.NONE).orElseThrow();
    assertThat(value(home, id, GELD)).isEqualTo("\"Financiën\"");
    assertThat(here.plan(home.colleague, file, MergeAnswers.NONE).orElseThrow().answers())
        .isEqualTo(MergeAnswers.NONE);
  }

  @Test
  void twoMotiveringenAreAskedAndNeitherDisappearsUnseen() {
    TailoringId id = taken();
    UUID choice = home.open(id).choicesWithoutMotivering().getFirst().id();
    Motivering ours = new Motivering("Zo heet het hier.", "art. 1", Onderbouwing.BELEIDSKEUZE);
    Motivering theirs = new Motivering("De raad vroeg het.", "art. 2", Onderbouwing.BELEIDSKEUZE);
    home.tailorings.motivate(home.consulent, id, choice, "Naam", ours).orElseThrow();
    laptop.tailorings.motivate(laptop.consulent, id, choice, "Naam", theirs).orElseThrow();
    byte[] file = back(id);
    assertThat(here.plan(home.consulent, file, answers()).orElseThrow().motiveringen())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.here()).isEqualTo(ours);
              assertThat(one.there()).isEqualTo(theirs);
            });
    assertThat(codes(here.bringBack(home.consulent, file, answers())))
        .containsExactly("bundel-motivering-beide");
    OpenTailoring open =
        here.bringBack(
                home.consulent,
                file,
                new MergeAnswers(List.of(), Map.of(choice, theirs), answers().people()))
            .orElseThrow();
    assertThat(motivering(open, choice)).isEqualTo(theirs);
  }

  @Test
  void whatWasLockedStaysLockedAndIsReplacedUnderANewChoice() {
    TailoringId id = home.begin();
    home.edit(home.consulent, id, norm(45));
    home.motivate(id);
    byte[] file = here.export(home.consulent, id).orElseThrow();
    there.takeIn(laptop.consulent, laptop.gemeente, file).orElseThrow();
    home.publish(home.lock(id, "Vergrendeld"), LocalDate.of(2026, 1, 1));
    OpenTailoring locked = home.open(id);
    UUID choice = locked.log().getFirst().choice();
    Motivering fixed = motivering(locked, choice);
    laptop.edit(laptop.consulent, id, norm(15));
    OpenTailoring merged = here.bringBack(home.consulent, back(id), answers()).orElseThrow();
    assertThat(value(home, id, NORM)).isEqualTo("15");
    assertThat(merged.lockedRevision()).isEqualTo(locked.lockedRevision());
    assertThat(merged.log().getLast().choice()).isNotEqualTo(choice);
    assertThat(motivering(merged, choice)).isEqualTo(fixed);
  }

  @Test
  void whoWorkedElsewhereIsKnownHereAndDoesNotApprove() {
    TailoringId id = taken();
    laptop.edit(laptop.beleid, id, text(WONEN, "Huis"));
    byte[] file = back(id);
    assertThat(codes(here.bringBack(home.consulent, file, MergeAnswers.NONE)))
        .containsExactly("bundel-maker-onbekend");
    here.bringBack(home.consulent, file, answers()).orElseThrow();
    home.motivate(id);
    VersieId versie = home.versions.name(home.consulent, id, "Voorstel").orElseThrow().id();
    home.approvals.submit(home.consulent, versie).orElseThrow();
    assertThat(codes(home.approvals.approve(home.beleid, versie, ApprovalKind.BELEID, "Goed.")))
        .containsExactly("opslag-vier-ogen-bijdrager");
  }

  @Test
  void wrongFilesAreRefusedWithTheReason() {
    TailoringId id = taken();
    byte[] file = back(id);
    assertThat(codes(here.plan(home.consulent, bytes("geen json"), MergeAnswers.NONE)))
        .isNotEmpty();
    assertThat(codes(here.plan(home.consulent, bytes("{\"formaat\":9}"), MergeAnswers.NONE)))
        .containsExactly("bundel-formaat-onbekend");
    String changed = new String(file, StandardCharsets.UTF_8).replace("Geldzaken", "Geldzorgen");
    assertThat(codes(here.plan(home.consulent, bytes(changed), MergeAnswers.NONE)))
        .contains("bundel-gewijzigd");
    assertThat(codes(here.plan(home.consulent, bytes(changed + " "), MergeAnswers.NONE)))
        .contains("bundel-gewijzigd");
    assertThat(codes(here.plan(home.consulent, rewritten(file, "basis"), MergeAnswers.NONE)))
        .containsExactly("bundel-basis-onbekend");
    Town other = new Town(OFFICE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));
    assertThat(codes(here.takeIn(other.consulent, other.gemeente, file)))
        .containsExactly("bundel-andere-gemeente");
    assertThat(codes(here.plan(other.consulent, file, MergeAnswers.NONE)))
        .containsExactly("bundel-vreemd");
    TailoringId elsewhere = laptop.begin();
    laptop.edit(laptop.consulent, elsewhere, text(GELD, "Iets anders"));
    assertThat(codes(here.plan(home.consulent, back(elsewhere), MergeAnswers.NONE)))
        .containsExactly("bundel-vreemd");
  }

  @Test
  void whoMayOnlyReadBringsNothingBack() {
    TailoringId id = taken();
    laptop.edit(laptop.consulent, id, text(WONEN, "Huis"));
    assertThat(codes(here.bringBack(home.jurist, back(id), answers())))
        .containsExactly("opslag-niet-toegestaan");
  }

  private static Motivering motivering(OpenTailoring open, UUID choice) {
    return Objects.requireNonNull(open.choices().get(choice)).motivering();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A file that is sound in itself, and says something else. */
  private static byte[] rewritten(byte[] file, String member) {
    Json.Obj read = (Json.Obj) JsonReader.read(file).orElseThrow();
    Json.Obj base = (Json.Obj) Objects.requireNonNull(read.members().get(member));
    Json.Obj open =
        read.without("controle").with(member, base.with("versie", new Json.Text("9.9")));
    return CanonicalJson.bytes(open.with("controle", new Json.Text(Hash.of(open).text())));
  }
}
