package nl.normenkader.profiles.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.normenkader.engine.analyse.Witness;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.store.VersieStatus;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is proved about every case stands before the approval and the lock. */
class ProofsTest {

  private static final TestDatabase DATABASE = TestDatabase.create();
  private static final Town TOWN = new Town(DATABASE.database(), "9950");

  /** Who is under 18 gets no begeleiding of the Wmo; this rule says that he must. */
  private static final String CONTRADICTION =
      """
      {
        "id": "gm9950:toch-begeleiding",
        "artikel": "2.9",
        "titel": "Toch begeleiding",
        "tekst": "Ook wie jonger is dan 18 jaar krijgt begeleiding.",
        "voorwaarde": {"soort": "kenmerk-is", "kenmerk": "leeftijdsgroep", "in": ["onder-18"]},
        "effecten": [
          {
            "soort": "verplichten",
            "id": "altijd",
            "kracht": "moet",
            "voorziening": "individueel",
            "bedrag": 60
          }
        ]
      }
      """;

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  private static VersieId submitted(Edit edit) {
    TailoringId tailoring = TOWN.begin();
    TOWN.edit(TOWN.consulent, tailoring, edit);
    TOWN.motivate(tailoring);
    Versie versie = TOWN.versions.name(TOWN.consulent, tailoring, "Voorstel").orElseThrow();
    return TOWN.approvals.submit(TOWN.consulent, versie.id()).orElseThrow().id();
  }

  private static List<String> approving(VersieId versie) {
    return TOWN.approvals.approve(TOWN.beleid, versie, ApprovalKind.BELEID, "").reasons().stream()
        .map(Refusal::code)
        .toList();
  }

  @Test
  void whatContradictsItselfForSomeCaseIsNotApproved() {
    Json.Obj rule =
        (Json.Obj) JsonReader.read(CONTRADICTION.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    VersieId versie =
        submitted(new Edit.Added(UUID.randomUUID(), ElementAddress.of("beleidsregels"), rule, ""));

    assertThat(approving(versie)).containsExactly("regels-kunnen-botsen");

    Readiness readiness = TOWN.approvals.readiness(TOWN.consulent, versie).orElseThrow();
    assertThat(readiness.blockers())
        .singleElement()
        .isInstanceOfSatisfying(
            Blocker.Refuted.class,
            refuted -> {
              Witness witness = Objects.requireNonNull(refuted.finding().witness());
              assertThat(witness.casus().kenmerken()).containsEntry("leeftijdsgroep", "onder-18");
              assertThat(refuted.wayOut()).isInstanceOf(Blocker.WayOut.Change.class);
            });
  }

  @Test
  void whatCannotBeProvedWaitsForSomebodyWhoAcceptsThat() {
    VersieId versie =
        submitted(
            new Edit.Value(
                UUID.randomUUID(), Place.of("aantallen/jaarstukken#max"), new Json.Whole(100_000)));

    assertThat(approving(versie)).isNotEmpty().containsOnly("bewijs-onbeslist");

    List<Blocker> blockers =
        TOWN.approvals.readiness(TOWN.consulent, versie).orElseThrow().blockers();
    for (Blocker blocker : blockers) {
      String proof = ((Blocker.WayOut.Accept) blocker.wayOut()).proof();
      assertThat(TOWN.approvals.accept(TOWN.consulent, versie, proof, " ").reasons())
          .extracting(Refusal::code)
          .containsExactly("aanvaarding-zonder-reden");
      assertThat(TOWN.approvals.accept(TOWN.jurist, versie, proof, "Dit komt niet voor.").reasons())
          .extracting(Refusal::code)
          .containsExactly(RefusalCode.NIET_TOEGESTAAN.code());
      TOWN.approvals
          .accept(TOWN.consulent, versie, proof, "Zoveel stukken komen nooit voor.")
          .orElseThrow();
    }
    assertThat(TOWN.approvals.accept(TOWN.consulent, versie, "geen bewijs", "Zomaar.").reasons())
        .extracting(Refusal::code)
        .containsExactly(RefusalCode.NIET_GEVONDEN.code());

    assertThat(approving(versie)).isEmpty();
    TOWN.approvals.approve(TOWN.jurist, versie, ApprovalKind.JURIDISCH, "").orElseThrow();
    assertThat(TOWN.publication.lock(TOWN.beleid, versie).value()).isPresent();
    assertThat(TOWN.versions.find(TOWN.beleid, versie).orElseThrow().status())
        .isEqualTo(VersieStatus.VERGRENDELD);
  }
}
