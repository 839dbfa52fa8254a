package nl.normenkader.profiles.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.rebase.DryRun;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Where a tailoring can go, what that would mean, giving it up, and taking a choice back. */
class MovesTest {

  private static final ElementAddress BAND =
      ElementAddress.of(
          "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel");
  private static final Place NORM = Place.of(BAND + "#norm");
  private static final Place MOST = Place.of(BAND + "#max");
  private static final AtomicInteger NEXT_CODE = new AtomicInteger(9971);
  private static final TestDatabase DATABASE = TestDatabase.create();

  private final Town town =
      new Town(DATABASE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));
  private final Rebases rebases = new Rebases(town.store, town.reader);

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  private static Edit set(Place place, long value) {
    return new Edit.Value(UUID.randomUUID(), place, new Json.Whole(value));
  }

  private BaseKader demo(String version) {
    return town.reader.bases().find("demo-begeleiding", version).orElseThrow();
  }

  private static List<String> codes(Answer<?> answer) {
    return answer.reasons().stream().map(Refusal::code).toList();
  }

  @Test
  void aTailoringCanGoToLaterVersionsOfItsOwnKaderOnly() {
    TailoringId id = town.begin();
    assertThat(rebases.targets(town.consulent, id).orElseThrow())
        .extracting(BaseKader::id, BaseKader::version)
        .containsExactly(tuple("demo-begeleiding", "2.0"));
    assertThat(codes(rebases.begin(town.consulent, id, "awbz-begeleiding", "2014")))
        .containsExactly("overstap-onbereikbaar");
    assertThat(codes(rebases.begin(town.consulent, id, "demo-begeleiding", "9.9")))
        .containsExactly("basis-onbekend");
    TailoringId elsewhere =
        town.tailorings
            .begin(town.consulent, town.gemeente, "demo-begeleiding", "2.0", "Al op 2.0")
            .orElseThrow();
    assertThat(rebases.targets(town.consulent, elsewhere).orElseThrow()).isEmpty();
  }

  @Test
  void aDryRunTellsOfEachTailoringAndChangesNothing() {
    TailoringId id = town.begin();
    town.edit(town.consulent, id, set(NORM, 45));
    town.edit(
        town.consulent,
        id,
        Edit.text(UUID.randomUUID(), Place.of("leefgebieden/wonen#naam"), "Wonen en huis"));
    TailoringId untouched =
        town.tailorings
            .begin(town.consulent, town.gemeente, "demo-begeleiding", "1.0", "Zonder keuzes")
            .orElseThrow();
    TailoringId ahead =
        town.tailorings
            .begin(town.consulent, town.gemeente, "demo-begeleiding", "2.0", "Al op 2.0")
            .orElseThrow();
    DryRun run = rebases.dryRun(town.consulent, demo("1.0"), demo("2.0")).orElseThrow();
    assertThat(run.lines())
        .extracting(DryRun.Line::layer)
        .containsExactlyInAnyOrder(id.toString(), untouched.toString())
        .doesNotContain(ahead.toString());
    DryRun.Line line =
        run.lines().stream()
            .filter(one -> one.layer().equals(id.toString()))
            .findFirst()
            .orElseThrow();
    int asked = line.conflicts().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(line.changes()).isEqualTo(2);
    assertThat(line.carriedOver() + line.adopted() + asked).isEqualTo(2);
    assertThat(
            run.lines().stream()
                .filter(one -> one.layer().equals(untouched.toString()))
                .allMatch(DryRun.Line::isFree))
        .isTrue();
    assertThat(town.open(id).revision()).isEqualTo(2);
    assertThat(rebases.going(town.consulent, id)).isEmpty();
    assertThat(codes(rebases.dryRun(town.consulent, demo("2.0"), demo("1.0"))))
        .containsExactly("overstap-onbereikbaar");
  }

  @Test
  void aMoveThatIsGivenUpLeavesTheTailoringWhereItIs() {
    TailoringId id = town.begin();
    town.edit(town.consulent, id, set(NORM, 45));
    OpenRebase rebase = rebases.begin(town.consulent, id, "demo-begeleiding", "2.0").orElseThrow();
    assertThat(codes(rebases.drop(town.consulent, rebase.id(), UUID.randomUUID(), " ")))
        .containsExactly("overstap-zonder-reden");
    assertThat(rebases.going(town.consulent, id)).contains(rebase.id());
    rebases.drop(town.consulent, rebase.id(), UUID.randomUUID(), "Nog niet.").orElseThrow();
    assertThat(rebases.going(town.consulent, id)).isEmpty();
    assertThat(codes(rebases.open(town.consulent, rebase.id())))
        .containsExactly("opslag-journaal-gesloten");
    assertThat(codes(rebases.drop(town.consulent, rebase.id(), UUID.randomUUID(), "Nog eens.")))
        .containsExactly("opslag-journaal-gesloten");
    OpenTailoring open = town.open(id);
    assertThat(open.base().version()).isEqualTo("1.0");
    assertThat(open.revision()).isEqualTo(1);
    assertThat(rebases.begin(town.consulent, id, "demo-begeleiding", "2.0").value()).isPresent();
  }

  @Test
  void aConflictSaysThatTheLayerBelowChangedAndNotTheBase() {
    TailoringId below = town.begin();
    VersieId first = town.versions.name(town.consulent, below, "Een").orElseThrow().id();
    TailoringId pilot =
        town.tailorings.beginOn(town.consulent, town.gemeente, first, "Proef").orElseThrow();
    town.edit(town.consulent, pilot, set(NORM, 45));
    town.edit(town.consulent, below, set(NORM, 40));
    VersieId second = town.versions.name(town.consulent, below, "Twee").orElseThrow().id();
    assertThat(rebases.preview(town.consulent, pilot, second).orElseThrow().conflicts())
        .singleElement()
        .satisfies(
            conflict ->
                assertThat(conflict.sentence())
                    .startsWith("In de proef: ")
                    .contains(" Nieuwe versie van de gemeente: ")
                    .doesNotContain("basiskader"));
  }

  @Test
  void aWholeChoiceIsTakenBackUnlessSomebodyElseWorkedOnItMeanwhile() {
    TailoringId id = town.begin();
    OpenTailoring first = town.edit(town.consulent, id, set(NORM, 45));
    UUID choice = first.log().getFirst().choice();
    town.tailorings
        .edit(town.colleague, id, first.revision(), choice, List.of(set(MOST, 90)))
        .orElseThrow();
    assertThat(codes(town.tailorings.undoChoice(town.consulent, id, choice, first.revision())))
        .containsExactly("niets-ongedaan-te-maken");
    assertThat(town.open(id).changes().changes()).hasSize(2);
    OpenTailoring back =
        town.tailorings
            .undoChoice(town.consulent, id, choice, town.open(id).revision())
            .orElseThrow();
    assertThat(back.changes().changes()).isEmpty();
    assertThat(back.resolution().effective()).isEqualTo(back.standing().tree());
    assertThat(back.log()).hasSize(4);
    assertThat(codes(town.tailorings.undoChoice(town.consulent, id, choice, back.revision())))
        .containsExactly("niets-ongedaan-te-maken");
  }
}
