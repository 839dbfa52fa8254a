package nl.normenkader.profiles.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.rebase.Conflict;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.DecisionKind;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A pilot stands on a version of its gemeente, and moves when the gemeente does. */
class RebasesTest {

  private static final Place NORM =
      Place.of(
          "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel#norm");
  private static final Place MONTHS =
      Place.of("profielreeksen/individueel/profielen/steun-in-de-rug#maanden");
  private static final TestDatabase DATABASE = TestDatabase.create();

  private final Town town = new Town(DATABASE.database(), "9980");
  private final Rebases rebases = new Rebases(town.store, town.reader);

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  private static Edit set(Place place, long value) {
    return new Edit.Value(UUID.randomUUID(), place, new Json.Whole(value));
  }

  private Json value(TailoringId id, Place place) {
    return town.open(id).resolution().effective().find(place).orElseThrow();
  }

  @Test
  void whatChangesBelowFlowsUpAndAConflictIsDecidedBeforeItMoves() {
    TailoringId gemeente = town.begin();
    town.edit(town.consulent, gemeente, set(NORM, 45));
    VersieId first = town.versions.name(town.consulent, gemeente, "Een").orElseThrow().id();
    TailoringId pilot =
        town.tailorings.beginOn(town.consulent, town.gemeente, first, "Pilot Noord").orElseThrow();
    assertThat(value(pilot, NORM)).isEqualTo(new Json.Whole(45));
    assertThat(town.open(pilot).changes().changes()).isEmpty();

    town.edit(town.consulent, pilot, set(MONTHS, 18));
    town.edit(town.consulent, gemeente, set(NORM, 60), set(MONTHS, 24));
    assertThat(value(pilot, NORM)).isEqualTo(new Json.Whole(45));
    VersieId second = town.versions.name(town.consulent, gemeente, "Twee").orElseThrow().id();

    assertThat(rebases.preview(town.consulent, pilot, second).orElseThrow().conflicts())
        .extracting(Conflict::place)
        .containsExactly(MONTHS);
    assertThat(rebases.going(town.consulent, pilot)).isEmpty();
    OpenRebase rebase = rebases.begin(town.consulent, pilot, second).orElseThrow();
    Conflict conflict = rebase.plan().conflicts().getFirst();
    assertThat(conflict.place()).isEqualTo(MONTHS);
    assertThat(rebases.apply(town.consulent, rebase.id(), UUID.randomUUID(), "Meegaan."))
        .isInstanceOf(Answer.Refused.class);
    assertThat(rebases.begin(town.consulent, pilot, second).reasons())
        .extracting(Refusal::code)
        .containsExactly("overstap-loopt-al");

    UUID entry = UUID.randomUUID();
    Decision keep = Decision.of(conflict, DecisionKind.BEHOUD_LOKAAL, "De pilot toetst dit.");
    rebases.decide(town.consulent, rebase.id(), entry, keep).orElseThrow();
    rebases.decide(town.consulent, rebase.id(), entry, keep).orElseThrow();
    OpenTailoring moved =
        rebases
            .apply(town.consulent, rebase.id(), UUID.randomUUID(), "Wij gaan mee.")
            .orElseThrow();
    assertThat(moved.resolution().misfits()).isEmpty();
    assertThat(value(pilot, NORM)).isEqualTo(new Json.Whole(60));
    assertThat(value(pilot, MONTHS)).isEqualTo(new Json.Whole(18));
    assertThat(moved.at(1).resolution().effective().find(NORM)).contains(new Json.Whole(45));
    assertThat(moved.log())
        .extracting(logged -> logged.choice())
        .hasSize(2)
        .containsOnly(moved.log().getFirst().choice());
    assertThat(rebases.going(town.consulent, pilot)).isEmpty();
    assertThat(List.copyOf(moved.standings())).hasSize(2);
  }
}
