package nl.normenkader.profiles.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.EmbeddedPostgresSettings;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.ChainCheck;
import nl.normenkader.profiles.publication.ChainVerdict;
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.store.ChainReport;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Edit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the command line and from a screen the same chain is verified, and what is wrong is named.
 */
class VerifieerKetenTest {

  private static final String FIRST = "(select vorige from profielen.schakel where nummer = 1)";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private static final TestDatabase TEST = TestDatabase.create();
  private static final Town TOWN = new Town(TEST.database(), "9902");
  private static final ChainCheck CHECK = new ChainCheck(TOWN.store, ZoneOffset.UTC);

  @BeforeAll
  static void publish() {
    TailoringId id = TOWN.begin();
    TOWN.edit(
        TOWN.consulent,
        id,
        new Edit.Value(
            UUID.randomUUID(),
            Place.of(
                "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel#norm"),
            new Json.Whole(45)));
    TOWN.motivate(id);
    TOWN.publish(TOWN.lock(id, "Voorstel"), LocalDate.of(2026, 1, 1));
  }

  @AfterAll
  static void close() {
    TEST.close();
  }

  private int run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("verifieer-keten"));
    arguments.addAll(Arrays.asList(options));
    return VerifieerKeten.run(
        arguments, new PrintWriter(out, true), new PrintWriter(err, true), Map.of());
  }

  private int runHere() {
    String url = TEST.database().settings().url();
    return run(
        "--map",
        EmbeddedPostgresSettings.temporary().directory().toString(),
        "--database",
        url.substring(url.lastIndexOf('/') + 1));
  }

  @Test
  void anIntactChainIsTold() {
    assertThat(runHere()).isZero();
    assertThat(out.toString())
        .matches(
            "De keten is heel: alle [45] vergrendelingen en gebeurtenissen zijn zoals ze zijn"
                + " vastgelegd\\. De kop van de keten is sha256:[0-9a-f]{64}\\.\\R");
    ChainVerdict verdict = CHECK.check(TOWN.beleid).orElseThrow();
    assertThat(verdict.isIntact()).isTrue();
    assertThat(verdict.sentence() + System.lineSeparator()).isEqualTo(out.toString());
  }

  @Test
  void aTamperedRowIsFoundAndNamed() throws SQLException {
    tamper(recordedBy(TOWN.jurist));
    assertThat(runHere()).isEqualTo(4);
    assertThat(out.toString())
        .startsWith("De keten klopt niet bij schakel 3.")
        .contains(
            "De vergrendeling of gebeurtenis bij deze schakel is gewijzigd.",
            "Het gaat om de gebeurtenis ‘bekendmaking’ van Proefdorp van ")
        .contains("reservekopie");
    ChainVerdict verdict = CHECK.check(TOWN.jurist).orElseThrow();
    assertThat(verdict.report())
        .isInstanceOfSatisfying(
            ChainReport.Broken.class, broken -> assertThat(broken.number()).isEqualTo(3));
    tamper(recordedBy(TOWN.beleid));
    assertThat(CHECK.check().isIntact()).isTrue();
  }

  private static String recordedBy(Principal who) {
    return "update profielen.gebeurtenis set vastgelegd_door = '%s' where soort = 'bekendmaking'"
        .formatted(who.id());
  }

  @Test
  void aTamperedLockIsFoundAndNamed() throws SQLException {
    tamper("update profielen.slot set envelop = envelop || '\\x20' where keten_vorige = " + FIRST);
    assertThat(CHECK.check().sentence())
        .startsWith("De keten klopt niet bij schakel 1.")
        .contains("Het gaat om de vergrendeling van Proefdorp van ");
    tamper(
        "update profielen.slot set envelop = substring(envelop for length(envelop) - 1)"
            + " where keten_vorige = "
            + FIRST);
    assertThat(CHECK.check().isIntact()).isTrue();
  }

  @Test
  void theHeadInAnEnvelopeIsALinkOfTheChain() {
    TailoringId id = TOWN.begin();
    TOWN.edit(
        TOWN.consulent,
        id,
        Edit.text(UUID.randomUUID(), Place.of("leefgebieden/geld#naam"), "Geldzaken"));
    TOWN.motivate(id);
    LockView second = TOWN.lock(id, "Nog een");
    Hash head = second.configuration().envelope().chainHead();
    assertThat(CHECK.number(Objects.requireNonNull(head))).isEqualTo(Optional.of(4L));
    assertThat(CHECK.number(second.configuration().hash())).isEmpty();
  }

  @Test
  void whoMayReadNoLogIsRefused() {
    assertThat(CHECK.check(TOWN.consulent).reasons())
        .extracting("code")
        .containsExactly("opslag-niet-toegestaan");
  }

  @Test
  void whatCannotBeReachedOrUnderstoodIsSaid(@TempDir Path empty) {
    assertThat(run("--map", empty.resolve("niets").toString())).isEqualTo(3);
    assertThat(err.toString()).contains("staat geen database").contains("--adres");
    assertThat(run("--adres", "jdbc:postgresql://127.0.0.1:1/niets")).isEqualTo(3);
    assertThat(err.toString()).contains("niet bereikbaar");
    assertThat(run("--dit-bestaat-niet")).isEqualTo(2);
    assertThat(err.toString()).contains("Dit begrijp ik niet");
  }

  /** As somebody who has the server itself in his hands. */
  private static void tamper(String sql) throws SQLException {
    try (Connection superuser = TEST.superuser();
        Statement statement = superuser.createStatement()) {
      statement.execute("set session_replication_role = replica");
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
