package nl.normenkader.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.PermissionTable;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.approval.RemarkId;
import nl.normenkader.profiles.approval.Remarks;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.bundle.Bundles;
import nl.normenkader.profiles.session.Session;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.StoreResult;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.workspace.Branches;
import nl.normenkader.profiles.workspace.MergeAnswers;
import nl.normenkader.profiles.workspace.Rebases;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.PasswordChange;
import nl.normenkader.ui.shell.Dates;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each role and each action: what the one table says is what the running application does. */
@TestApplication
class PermissionsTest {

  private final World world;
  private final ProfilesStore store;
  private final Tailorings tailorings;
  private final BaseCatalogue bases;
  private final Rebases rebases;
  private final Branches branches;
  private final Bundles bundles;
  private final Remarks remarks;
  private final ApiKeys keys;
  private final Sessions sessions;

  @Autowired
  PermissionsTest(
      ProfilesStore store,
      PasswordChange passwords,
      ApiKeys keys,
      Tailorings tailorings,
      BaseCatalogue bases,
      Rebases rebases,
      Branches branches,
      Bundles bundles,
      Remarks remarks,
      Sessions sessions) {
    this.world = new World(store, passwords, keys);
    this.store = store;
    this.keys = keys;
    this.tailorings = tailorings;
    this.bases = bases;
    this.rebases = rebases;
    this.branches = branches;
    this.bundles = bundles;
    this.remarks = remarks;
    this.sessions = sessions;
  }

  static Stream<Arguments> cells() {
    return Arrays.stream(Role.values())
        .flatMap(role -> Arrays.stream(Action.values()).map(action -> Arguments.of(role, action)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void theDatabaseJudgesAsTheTableSays(Role role, Action action) {
    World.Person person = world.person(role, World.VOORBEELDSTAD);
    boolean may =
        store.read(person.principal(), tx -> store.accounts().may(tx, action, World.VOORBEELDSTAD));
    assertThat(may).isEqualTo(PermissionTable.allows(role, action));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoMayBeginATailoringBeginsOne(Role role) {
    World.Person person = world.person(role, World.VOORBEELDSTAD);
    boolean begun =
        tailorings
            .begin(
                person.principal(),
                World.VOORBEELDSTAD,
                bases.all().getFirst().id(),
                bases.all().getFirst().version(),
                "Proef van " + role.label())
            .value()
            .isPresent();
    assertThat(begun).isEqualTo(PermissionTable.allows(role, Action.INRICHTING_BEGINNEN));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoMayTailorBeginsAMoveToAnotherBase(Role role) {
    World.Person person = world.person(role, World.VOORBEELDSTAD);
    boolean begun =
        rebases
            .begin(person.principal(), tailoring(), "demo-begeleiding", "2.0")
            .value()
            .isPresent();
    assertThat(begun).isEqualTo(PermissionTable.allows(role, Action.INRICHTING_BEWERKEN));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoMayTailorBeginsAndMergesAVariant(Role role) {
    World.Person person = world.person(role, World.VOORBEELDSTAD);
    World.Person maker = world.person(Role.IMPLEMENTATIECONSULENT, World.VOORBEELDSTAD);
    TailoringId main = tailoring();
    boolean begun = branches.begin(person.principal(), main, "Proef").value().isPresent();
    assertThat(begun).isEqualTo(PermissionTable.allows(role, Action.INRICHTING_BEGINNEN));
    TailoringId variant = branches.begin(maker.principal(), main, "Echt").orElseThrow();
    boolean merged =
        branches.merge(person.principal(), variant, List.of(), "Goed.").value().isPresent();
    assertThat(merged).isEqualTo(PermissionTable.allows(role, Action.INRICHTING_BEWERKEN));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoMayReadATailoringTakesItAlongAndOnlyWhoMayTailorBringsItBack(Role role) {
    World.Person person = world.person(role, World.VOORBEELDSTAD);
    World.Person maker = world.person(Role.IMPLEMENTATIECONSULENT, World.VOORBEELDSTAD);
    TailoringId main = tailoring();
    boolean taken = bundles.export(person.principal(), main).value().isPresent();
    assertThat(taken).isEqualTo(PermissionTable.allows(role, Action.INRICHTING_LEZEN));
    byte[] file = bundles.export(maker.principal(), main).orElseThrow();
    boolean brought =
        bundles.bringBack(person.principal(), file, MergeAnswers.NONE).value().isPresent();
    assertThat(brought).isEqualTo(PermissionTable.allows(role, Action.INRICHTING_BEWERKEN));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoMayRemarkRemarks(Role role) {
    World.Person person = world.person(role, World.VOORBEELDSTAD);
    boolean said;
    try {
      said =
          remarks
              .remark(
                  person.principal(),
                  tailoring(),
                  RemarkId.random(),
                  OldBase.CARRIED,
                  "Proef.",
                  null)
              .value()
              .isPresent();
    } catch (DataAccessException refused) {
      said = false;
    }
    assertThat(said).isEqualTo(PermissionTable.allows(role, Action.OPMERKING_MAKEN));
  }

  private TailoringId tailoring() {
    World.Person maker = world.person(Role.IMPLEMENTATIECONSULENT, World.VOORBEELDSTAD);
    return new OldBase(tailorings, maker.principal()).begin(World.VOORBEELDSTAD);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoMayHoldASessionPlansOneAndOnlyWhoMaySignItDoes(Role role) {
    World.Person leader = world.person(Role.IMPLEMENTATIECONSULENT, World.VOORBEELDSTAD);
    TailoringId tailoring =
        tailorings
            .begin(
                leader.principal(),
                World.VOORBEELDSTAD,
                bases.all().getFirst().id(),
                bases.all().getFirst().version(),
                "Sessie van " + role.label())
            .orElseThrow();
    World.Person person = world.person(role, World.VOORBEELDSTAD);
    boolean planned =
        sessions
            .plan(person.principal(), tailoring, "Proef", LocalDate.now(Dates.ZONE), "Raadzaal")
            .value()
            .isPresent();
    assertThat(planned).isEqualTo(PermissionTable.allows(role, Action.SESSIE_HOUDEN));
    Session session =
        sessions
            .plan(leader.principal(), tailoring, "Echt", LocalDate.now(Dates.ZONE), "Raadzaal")
            .orElseThrow();
    sessions
        .join(leader.principal(), session.id(), UUID.randomUUID(), "voorzitter", null, "Fatima")
        .orElseThrow();
    boolean signed =
        sessions.signOff(person.principal(), session.id(), UUID.randomUUID()).value().isPresent();
    assertThat(signed).isEqualTo(PermissionTable.allows(role, Action.SESSIE_AFTEKENEN));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoMayManageKeysMakesOne(Role role) {
    World.Person person = world.person(role, World.VOORBEELDSTAD);
    boolean made;
    try {
      keys.create(person.principal(), World.VOORBEELDSTAD, "proef");
      made = true;
    } catch (DataAccessException refused) {
      made = false;
    }
    assertThat(made).isEqualTo(PermissionTable.allows(role, Action.BEHEER_SLEUTELS));
  }

  @Test
  void nobodySeesTheTailoringsOfAnotherGemeente() {
    World.Person stranger =
        world.person(Role.IMPLEMENTATIECONSULENT, GemeenteId.ofShippedCode("0439"));
    assertThat(
            store.<List<?>>read(
                stranger.principal(), tx -> store.tailorings().ofGemeente(tx, World.VOORBEELDSTAD)))
        .isEmpty();
    StoreResult<Boolean> refused =
        store.attempt(
            stranger.principal(),
            tx -> {
              store
                  .accounts()
                  .grant(
                      tx,
                      stranger.account(),
                      World.VOORBEELDSTAD,
                      Role.BEHEERDER,
                      LocalDate.now(Dates.ZONE));
              return true;
            });
    assertThat(refused.accepted()).isFalse();
  }
}
