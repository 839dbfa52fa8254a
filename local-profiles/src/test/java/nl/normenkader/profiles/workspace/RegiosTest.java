package nl.normenkader.profiles.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.approval.Blocker;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who runs the installation makes a regio; its people tailor, and a gemeente stands on its layer.
 */
class RegiosTest {

  private static TestDatabase database;
  private static Town town;
  private static Regios regios;
  private static Principal administrator;

  @BeforeAll
  static void begin() {
    database = TestDatabase.create();
    town = new Town(database.database(), "9801");
    regios = new Regios(town.store);
    administrator = person(null, Role.BEHEERDER);
  }

  @AfterAll
  static void end() {
    database.close();
  }

  private static Principal person(@Nullable Gemeente of, Role role) {
    AccountId id = AccountId.random();
    return town.store
        .attempt(
            Principal.system(Principal.Job.INSTALLATIE),
            tx -> {
              town.store.accounts().create(tx, id, role.label());
              town.store
                  .accounts()
                  .grant(tx, id, of == null ? null : of.id(), role, LocalDate.of(2020, 1, 1));
              return Principal.account(id);
            })
        .orElseThrow();
  }

  @Test
  void aRegioIsMadeByWhoRunsTheInstallationOnly() {
    assertThat(regios.add(town.beleid, "0001", "Regio Noord").reasons())
        .extracting(Refusal::code)
        .containsExactly(RefusalCode.NIET_TOEGESTAAN.code());
    assertThat(regios.add(administrator, "1", "Regio Noord").reasons())
        .extracting(Refusal::code)
        .containsExactly("regionummer-ongeldig");
    assertThat(regios.add(administrator, "0001", " ").reasons())
        .extracting(Refusal::code)
        .containsExactly("naam-ongeldig");

    Gemeente made = regios.add(administrator, "0001", "Regio Noord").orElseThrow();

    assertThat(regios.all(town.jurist)).contains(made);
    assertThat(made.namespace()).isEqualTo("rg0001");
    assertThat(regios.add(administrator, "0001", "Nog een").reasons())
        .extracting(Refusal::code)
        .containsExactly(RefusalCode.GEMEENTECODE_BESTAAT.code());
  }

  @Test
  void aRegioMayHaveTheNumberOfAGemeente() {
    Gemeente regio = regios.add(administrator, town.code, "Regio Dorp").orElseThrow();

    assertThat(regio.address()).isEqualTo("rg9801");
    Optional<Gemeente> byCode =
        town.store.read(
            town.beleid, tx -> town.store.gemeenten().byCode(tx, town.code, Town.TODAY));
    assertThat(byCode.map(Gemeente::id)).contains(town.gemeente);
  }

  @Test
  void aGemeenteStandsOnTheLayerOfARegioAndWaitsForItsLock() {
    Gemeente regio = regios.add(administrator, "0002", "Regio Zuid").orElseThrow();
    Principal maker = person(regio, Role.IMPLEMENTATIECONSULENT);
    TailoringId layer =
        town.tailorings
            .begin(maker, regio.id(), "demo-begeleiding", "1.0", "Laag van Zuid")
            .orElseThrow();
    VersieId version = town.versions.name(maker, layer, "Eerste laag").orElseThrow().id();

    // Who works for the gemeente alone does not see the regio's drafts.
    assertThat(
            town.tailorings
                .beginOn(town.consulent, town.gemeente, version, "Op de regio")
                .reasons())
        .extracting(Refusal::code)
        .containsExactly(RefusalCode.NIET_GEVONDEN.code());

    Principal both = person(regio, Role.LEZER);
    town.store
        .attempt(
            Principal.system(Principal.Job.INSTALLATIE),
            tx ->
                town.store
                    .accounts()
                    .grant(
                        tx,
                        Town.account(both),
                        town.gemeente,
                        Role.IMPLEMENTATIECONSULENT,
                        LocalDate.of(2020, 1, 1)))
        .orElseThrow();
    TailoringId own =
        town.tailorings.beginOn(both, town.gemeente, version, "Op de regio").orElseThrow();
    VersieId proposal = town.versions.name(both, own, "Voorstel").orElseThrow().id();

    List<Blocker> blockers = town.approvals.readiness(both, proposal).orElseThrow().blockers();
    assertThat(blockers).hasAtLeastOneElementOfType(Blocker.LooseLayer.class);
    assertThat(town.tailorings.open(both, own).orElseThrow().namespace()).isEqualTo("gm9801");
    assertThat(town.tailorings.open(maker, layer).orElseThrow().namespace()).isEqualTo("rg0002");
  }
}
