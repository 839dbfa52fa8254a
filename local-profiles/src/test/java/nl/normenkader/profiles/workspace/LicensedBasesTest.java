package nl.normenkader.profiles.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.Envelope;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.store.LicensedBase;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A base that does not come with the product is taken in whole, and stood on as any other. */
class LicensedBasesTest {

  private static final TestDatabase DATABASE = TestDatabase.create();
  private static final Town TOWN = new Town(DATABASE.database(), "9702");
  private static final Principal ADMINISTRATOR = administrator();

  private final LicensedBases bases = new LicensedBases(TOWN.store);

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  private static Principal administrator() {
    AccountId id = AccountId.random();
    return TOWN.store
        .attempt(
            Principal.system(Principal.Job.INSTALLATIE),
            tx -> {
              TOWN.store.accounts().create(tx, id, "Beheer");
              TOWN.store.accounts().grant(tx, id, null, Role.BEHEERDER, LocalDate.of(2020, 1, 1));
              return Principal.account(id);
            })
        .orElseThrow();
  }

  /** The demo kader under another name, as somebody else would lock and send it. */
  private static byte[] file(String id, String name) {
    BaseKader demo = BaseCatalogue.shipped().find("demo-begeleiding", "1.0").orElseThrow();
    ElementTree tree =
        demo.tree()
            .with(Place.of("algemeen#id"), new Json.Text(id))
            .with(Place.of("algemeen#naam"), new Json.Text(name));
    Normenkader kader = RecordBinding.read(Normenkader.class, tree.root()).orElseThrow();
    return LockFile.write(
        LockedConfiguration.seal(
            kader, Envelope.reproducible("Stichting Norm", "stichting"), null));
  }

  private static List<String> codes(Answer<?> answer) {
    return answer.reasons().stream().map(Refusal::code).toList();
  }

  @Test
  void aBaseIsTakenInOnceAndTailoredLikeAnyOther() {
    byte[] file = file("stichting-norm", "Kader van de stichting");
    assertThat(codes(bases.take(TOWN.beleid, file, "Stichting Norm")))
        .containsExactly(RefusalCode.NIET_TOEGESTAAN.code());
    assertThat(codes(bases.take(ADMINISTRATOR, file, " "))).containsExactly("houder-ontbreekt");

    BaseKader taken = bases.take(ADMINISTRATOR, file, "Stichting Norm").orElseThrow();
    assertThat(bases.take(ADMINISTRATOR, file, "Stichting Norm").value()).contains(taken);
    assertThat(bases.all(TOWN.jurist))
        .filteredOn(base -> base.id().equals("stichting-norm"))
        .singleElement()
        .extracting(LicensedBase::holder)
        .isEqualTo("Stichting Norm");
    assertThat(codes(bases.take(ADMINISTRATOR, file("stichting-norm", "Iets anders"), "Stichting")))
        .containsExactly(RefusalCode.BASISKADER_BESTAAT.code());

    BaseCatalogue catalogue = BaseCatalogue.shippedAnd(bases);
    Tailorings tailorings =
        new Tailorings(
            TOWN.store, catalogue, new TailoringReader(TOWN.store, catalogue, Clock.systemUTC()));
    TailoringId id =
        tailorings
            .begin(TOWN.consulent, TOWN.gemeente, "stichting-norm", "1.0", "Op een licentie")
            .orElseThrow();
    OpenTailoring open = tailorings.open(TOWN.consulent, id).orElseThrow();
    assertThat(open.base().kader().general().name()).isEqualTo("Kader van de stichting");
    assertThat(
            tailorings
                .edit(
                    TOWN.consulent,
                    id,
                    open.revision(),
                    null,
                    List.of(
                        Edit.text(UUID.randomUUID(), Place.of("leefgebieden/geld#naam"), "Geld")))
                .orElseThrow()
                .changes()
                .changes())
        .hasSize(1);
  }

  @Test
  void anotherServerFindsWhatWasTakenInHere() {
    LicensedBases elsewhere = new LicensedBases(TOWN.store);
    BaseCatalogue there = BaseCatalogue.shippedAnd(elsewhere);
    bases.take(ADMINISTRATOR, file("elders-gekend", "Elders"), "Stichting Norm").orElseThrow();

    assertThat(elsewhere.known()).noneMatch(base -> base.id().equals("elders-gekend"));
    assertThat(there.find("elders-gekend", "1.0")).isPresent();
    assertThat(there.all()).anyMatch(base -> base.id().equals("elders-gekend"));
  }

  @Test
  void whatIsNoSoundLockedFileIsRefusedWithReasons() {
    byte[] file = file("gewijzigd-onderweg", "Kader");
    String text = new String(file, StandardCharsets.UTF_8);
    byte[] tampered =
        text.replace("Geld en administratie", "Geld").getBytes(StandardCharsets.UTF_8);

    assertThat(codes(bases.take(ADMINISTRATOR, tampered, "Stichting"))).isNotEmpty();
    assertThat(codes(bases.take(ADMINISTRATOR, new byte[] {1, 2, 3}, "Stichting"))).isNotEmpty();
    assertThat(codes(bases.take(ADMINISTRATOR, file("demo-begeleiding", "Nep"), "Stichting")))
        .containsExactly(RefusalCode.BASISKADER_BESTAAT.code());
    assertThat(bases.known()).noneMatch(base -> base.id().equals("gewijzigd-onderweg"));
  }
}
