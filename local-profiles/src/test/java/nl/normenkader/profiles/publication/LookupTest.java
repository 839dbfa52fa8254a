package nl.normenkader.profiles.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.outcome.OutcomeJson;
import nl.normenkader.engine.outcome.Prose;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.store.GebeurtenisSoort;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is found on a day, as known at a moment: after correction, herindeling and judgment too. */
class LookupTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final String CASE_DAY = "2026-03-02";
  private static final AtomicInteger NEXT_CODE = new AtomicInteger(9951);
  private static final TestDatabase DATABASE = TestDatabase.create();

  private final Town town =
      new Town(DATABASE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  private LockView locked(TailoringId id, long norm, String name) {
    town.edit(
        town.consulent,
        id,
        new Edit.Value(
            UUID.randomUUID(),
            Place.of(
                "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel#norm"),
            new Json.Whole(norm)));
    town.motivate(id);
    return town.lock(id, name);
  }

  private static Casus casus(String day) {
    try (InputStream in =
        Casus.class.getResourceAsStream("/voorbeelden/demo-begeleiding/vinger-aan-de-pols.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(CASE_DAY, day);
      return RecordBinding.read(
              Casus.class, JsonReader.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow())
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Computations.Computation computed) {
    return OutcomeJson.bytes(computed.outcome().orElseThrow(), true);
  }

  private Hash inForce(LocalDate day, @Nullable Instant knownAt) {
    return town.configurations
        .inForce(town.consulent, town.code, day, knownAt)
        .orElseThrow()
        .found()
        .configuration()
        .hash();
  }

  private static Instant lastKnown(LockView view) {
    return view.events().getLast().stored().knownAt();
  }

  private static List<String> codes(Answer<?> answer) {
    return answer.reasons().stream().map(Refusal::code).toList();
  }

  @Test
  void aRetroactiveEventChangesTheAnswerOfNowAndNotTheAnswerOfThen() {
    TailoringId id = town.begin();
    LockView first = town.publish(locked(id, 45, "Eerste"), NEW_YEAR);
    Instant before = lastKnown(first);
    Casus casus = casus(CASE_DAY);
    byte[] then =
        bytes(town.computations.inForce(town.consulent, town.code, casus, before).orElseThrow());

    LockView second = locked(id, 15, "Met terugwerkende kracht");
    town.publication
        .record(
            town.beleid, first.slot().id(), new LockEvent.Intrekking(MARCH, "Er kwam een nieuwe."))
        .orElseThrow();
    for (LockEvent event :
        List.of(
            new LockEvent.Vaststelling(LocalDate.of(2026, 5, 1), "B&W 2026-9"),
            new LockEvent.Bekendmaking(LocalDate.of(2026, 5, 10), "gmb-2026-9"),
            new LockEvent.Geldigheid(MARCH, null))) {
      town.publication.record(town.beleid, second.slot().id(), event).orElseThrow();
    }
    LockView published = town.publication.find(town.beleid, second.slot().id()).orElseThrow();
    Instant after = lastKnown(published);

    assertThat(first.isRetroactive()).isFalse();
    assertThat(published.isRetroactive()).isTrue();
    assertThat(inForce(MARCH, before)).isEqualTo(first.configuration().hash());
    assertThat(inForce(MARCH, after)).isEqualTo(second.configuration().hash());
    assertThat(inForce(MARCH.minusDays(1), after)).isEqualTo(first.configuration().hash());
    assertThat(inForce(MARCH.minusDays(1), before)).isEqualTo(first.configuration().hash());
    assertThat(
            bytes(
                town.computations.inForce(town.consulent, town.code, casus, before).orElseThrow()))
        .isEqualTo(then);
    assertThat(
            bytes(town.computations.inForce(town.consulent, town.code, casus, after).orElseThrow()))
        .isNotEqualTo(then);
  }

  @Test
  void afterAHerindelingTheSuccessorIsAskedAndOldCasesGiveTheirOldBytes() {
    LockView ours = town.publish(locked(town.begin(), 45, "Van de oude"), NEW_YEAR);
    Casus casus = casus(CASE_DAY);
    byte[] then =
        bytes(town.computations.inForce(town.consulent, town.code, casus, null).orElseThrow());
    Town larger = new Town(DATABASE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));
    TailoringId theirs = larger.begin();
    larger.edit(
        larger.consulent,
        theirs,
        Edit.text(UUID.randomUUID(), Place.of("leefgebieden/geld#naam"), "Geldzaken"));
    larger.motivate(theirs);
    LockView successor = larger.publish(larger.lock(theirs, "Van de nieuwe"), NEW_YEAR);
    LocalDate herindeling = LocalDate.of(2026, 7, 1);
    merge(town.gemeente, herindeling, larger.gemeente);

    Configurations.InForceFound found =
        town.configurations.inForce(town.consulent, town.code, herindeling, null).orElseThrow();
    assertThat(found.gemeente().id()).isEqualTo(larger.gemeente);
    assertThat(found.found().configuration().hash()).isEqualTo(successor.configuration().hash());
    assertThat(inForce(herindeling.minusDays(1), null)).isEqualTo(ours.configuration().hash());
    assertThat(
            bytes(town.computations.inForce(town.consulent, town.code, casus, null).orElseThrow()))
        .isEqualTo(then);
    assertThat(
            bytes(
                town.computations
                    .byHash(town.consulent, ours.configuration().hash(), casus)
                    .orElseThrow()))
        .isEqualTo(then);
    assertThat(codes(town.configurations.inForce(town.consulent, "9899", herindeling, null)))
        .containsExactly("gemeente-onbekend");
  }

  private void merge(GemeenteId gone, LocalDate day, GemeenteId successor) {
    town.store
        .attempt(
            Principal.system(Principal.Job.INSTALLATIE),
            transaction -> {
              town.store.gemeenten().merge(transaction, gone, day, successor);
              return successor;
            })
        .orElseThrow();
  }

  @Test
  void whatACourtSetAsideIsNotAppliedFromThatDayAndTheExplanationSaysSo() {
    LockView first = town.publish(locked(town.begin(), 45, "Voorstel"), NEW_YEAR);
    Casus later = casus(CASE_DAY);
    Casus earlier = casus("2026-02-20");
    Instant before = lastKnown(first);
    byte[] laterBefore =
        bytes(town.computations.inForce(town.consulent, town.code, later, null).orElseThrow());
    byte[] earlierBefore =
        bytes(town.computations.inForce(town.consulent, town.code, earlier, null).orElseThrow());
    LockView now =
        town.publication
            .record(
                town.jurist,
                first.slot().id(),
                new LockEvent.BuitenToepassing(
                    "weegfactoren/leert-goed",
                    MARCH,
                    "ECLI:NL:CRVB:2026:1",
                    "De verlaging was niet onderbouwd."))
            .orElseThrow();
    assertThat(now.notApplied(MARCH.minusDays(1))).isEmpty();
    assertThat(now.notApplied(MARCH)).hasSize(1);
    assertThat(now.notApplied(MARCH, before)).isEmpty();

    Computations.Computation computed =
        town.computations.inForce(town.consulent, town.code, later, null).orElseThrow();
    String json = new String(bytes(computed), StandardCharsets.UTF_8);
    assertThat(new String(laterBefore, StandardCharsets.UTF_8)).contains("leert-goed\"");
    assertThat(json).doesNotContain("weegfactoren/leert-goed\"").contains("buiten-toepassing-1");
    assertThat(Prose.text(computed.compiled().source(), computed.outcome().orElseThrow()))
        .contains("ECLI:NL:CRVB:2026:1", "De verlaging was niet onderbouwd.");
    assertThat(computed.outcome().orElseThrow().receipt().configurationHash())
        .isEqualTo(first.configuration().hash().text());
    assertThat(
            bytes(
                town.computations.inForce(town.consulent, town.code, earlier, null).orElseThrow()))
        .isEqualTo(earlierBefore);
    assertThat(
            bytes(
                town.computations.inForce(town.consulent, town.code, later, before).orElseThrow()))
        .isEqualTo(laterBefore);
  }

  @Test
  void aRuleThatAnUitgangspuntNamesCanBeSetAsideToo() {
    LockView locked = town.publish(locked(town.begin(), 45, "Voorstel"), NEW_YEAR);
    String rule = "beleidsregels/zorg-voor-de-mantelzorger";
    assertThat(setAside(locked, rule).orElseThrow().notApplied(MARCH)).hasSize(1);
    Computations.Computation computed =
        town.computations.inForce(town.consulent, town.code, casus(CASE_DAY), null).orElseThrow();
    assertThat(computed.compiled().source().beleidsregels())
        .extracting(Beleidsregel::id)
        .contains("buiten-toepassing-1")
        .doesNotContain("zorg-voor-de-mantelzorger");
    assertThat(computed.outcome().value()).isPresent();
  }

  @Test
  void whatCannotBeSetAsideIsRefusedWithWhatRefersToIt() {
    LockView locked = town.publish(locked(town.begin(), 45, "Voorstel"), NEW_YEAR);
    assertThat(codes(setAside(locked, "weegfactoren/bestaat-niet")))
        .containsExactly("buiten-toepassing-onbekend");
    assertThat(codes(setAside(locked, "geen adres"))).containsExactly("buiten-toepassing-onbekend");
    assertThat(codes(setAside(locked, "leefgebieden/geld")))
        .startsWith("buiten-toepassing-niet-mogelijk")
        .hasSizeGreaterThan(1);
    assertThat(town.publication.find(town.beleid, locked.slot().id()).orElseThrow().events())
        .extracting(view -> view.stored().soort())
        .containsExactly(
            GebeurtenisSoort.VASTSTELLING,
            GebeurtenisSoort.BEKENDMAKING,
            GebeurtenisSoort.GELDIGHEID);
  }

  private Answer<LockView> setAside(LockView locked, String element) {
    return town.publication.record(
        town.jurist,
        locked.slot().id(),
        new LockEvent.BuitenToepassing(element, MARCH, "", "De jurist vindt dit niet houdbaar."));
  }
}
