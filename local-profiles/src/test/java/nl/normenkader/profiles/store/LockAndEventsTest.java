package nl.normenkader.profiles.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LockAndEventsTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static TestDatabase test;
  private static Example example;

  @BeforeAll
  static void open() {
    test = TestDatabase.create();
    example = new Example(test.database());
  }

  @AfterAll
  static void close() {
    test.close();
  }

  @Test
  void aVersionWithoutApprovalCannotBeLocked() {
    TailoringId tailoring = example.tailoring();
    example.change(example.maker, tailoring);
    VersieId versie = example.versie(example.maker, tailoring);
    assertThat(example.lock(example.approver, versie))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.NIET_AKKOORD));
    example.submit(example.maker, versie);
    assertThat(example.lock(example.approver, versie))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.NIET_AKKOORD));
  }

  @Test
  void aVersionWithLaterOperationsCannotBeLocked() {
    TailoringId tailoring = example.tailoring();
    example.change(example.maker, tailoring);
    VersieId versie = example.versie(example.maker, tailoring);
    SubmissionId submission = example.submit(example.maker, versie);
    example.judge(example.approver, submission, ApprovalKind.BELEID, Verdict.AKKOORD).orElseThrow();
    example.change(example.maker, tailoring);

    assertThat(example.lock(example.approver, versie))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.LATERE_BEWERKINGEN));
  }

  @Test
  void aLockIsFoundByItsHashWithTheHeadOfTheChainInItsEnvelope() {
    SlotId id = example.locked(example.tailoring());
    Slot slot =
        example
            .store
            .read(example.maker, transaction -> example.store.slots().find(transaction, id))
            .orElseThrow();

    assertThat(slot.hash()).isEqualTo(slot.content().hash());
    assertThat(slot.envelope()).isEqualTo(Example.payload("envelop na " + slot.chainBefore()));
    Optional<Slot> found =
        example.store.read(
            example.maker, transaction -> example.store.slots().byHash(transaction, slot.hash()));
    assertThat(found).contains(slot);
    assertThat(example.lock(example.approver, slot.versie()))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.AL_VERGRENDELD));
  }

  @ParameterizedTest
  @EnumSource(GebeurtenisSoort.class)
  void whatAnEventNeedsIsWhatTheDatabaseAsks(GebeurtenisSoort kind) {
    SlotId slot = example.locked(example.tailoring());
    LocalDate from = kind == GebeurtenisSoort.GELDIGHEID ? JULY : null;
    LocalDate until = kind == GebeurtenisSoort.INTREKKING ? JULY : null;
    List<GebeurtenisSoort> before = new ArrayList<>();
    for (GebeurtenisSoort needs = kind.needs(); needs != null; needs = needs.needs()) {
      before.addFirst(needs);
    }
    for (GebeurtenisSoort needed : before) {
      assertThat(example.record(slot, kind, from, until))
          .isEqualTo(new StoreResult.Refused<>(RefusalCode.GEBEURTENIS_TE_VROEG));
      LocalDate holds = needed == GebeurtenisSoort.GELDIGHEID ? JANUARY : null;
      example.record(slot, needed, holds, null).orElseThrow();
    }
    assertThat(example.record(slot, kind, from, until).accepted()).isTrue();
  }

  @Test
  void theStatusFollowsTheEvents() {
    SlotId slot = example.locked(example.tailoring());
    VersieId versie = slot(slot).versie();
    assertThat(example.status(versie)).isEqualTo(VersieStatus.VERGRENDELD);
    assertThat(example.record(slot, GebeurtenisSoort.BEKENDMAKING, null, null))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.GEBEURTENIS_TE_VROEG));
    example.record(slot, GebeurtenisSoort.VASTSTELLING, null, null).orElseThrow();
    assertThat(example.status(versie)).isEqualTo(VersieStatus.VASTGESTELD);
    example.record(slot, GebeurtenisSoort.BEKENDMAKING, null, null).orElseThrow();
    assertThat(example.status(versie)).isEqualTo(VersieStatus.BEKENDGEMAAKT);
    example.record(slot, GebeurtenisSoort.GELDIGHEID, JULY, null).orElseThrow();
    assertThat(example.status(versie)).isEqualTo(VersieStatus.BEKENDGEMAAKT);
    example.record(slot, GebeurtenisSoort.GELDIGHEID, JANUARY, null).orElseThrow();
    assertThat(example.status(versie)).isEqualTo(VersieStatus.GELDEND);
    example.record(slot, GebeurtenisSoort.INTREKKING, null, Example.TODAY).orElseThrow();
    assertThat(example.status(versie)).isEqualTo(VersieStatus.VERVALLEN);
  }

  @Test
  void whatHoldsIsOneConfigurationPerPurposeAndTheOldAnswerStays() {
    TailoringId tailoring = example.tailoring();
    SlotId first = example.locked(tailoring);
    example.announced(first);
    example.record(first, GebeurtenisSoort.GELDIGHEID, JANUARY, null).orElseThrow();
    Instant before = lastKnown(first);
    SlotId second = example.locked(tailoring);
    example.announced(second);

    assertThat(example.record(second, GebeurtenisSoort.GELDIGHEID, JULY, null))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.GELDIGHEID_OVERLAPT));
    example.record(first, GebeurtenisSoort.INTREKKING, null, JULY).orElseThrow();
    example.record(second, GebeurtenisSoort.GELDIGHEID, JULY, null).orElseThrow();

    assertThat(inForce(tailoring, JULY.minusDays(1), null)).containsExactly(first);
    assertThat(inForce(tailoring, JULY, null)).containsExactly(second);
    assertThat(inForce(tailoring, JULY, before)).containsExactly(first);
    assertThat(inForce(tailoring, JANUARY.minusDays(1), null)).isEmpty();
  }

  @Test
  void aLockIsItsGemeentesOwnUntilItIsAnnounced() {
    SlotId slot = example.locked(example.tailoring());
    Principal key = new Principal.Key(UUID.randomUUID(), example.almere);
    assertThat(visibleFor(example.outsider, slot)).isFalse();
    assertThat(visibleFor(key, slot)).isFalse();
    example.announced(slot);
    assertThat(visibleFor(example.outsider, slot)).isTrue();
    assertThat(visibleFor(key, slot)).isTrue();
  }

  @Test
  void aLockedMotivationStaysAsItIs() {
    TailoringId tailoring = example.tailoring();
    example.locked(tailoring);
    ChoiceId choice =
        example
            .store
            .read(
                example.maker,
                transaction -> example.store.choices().ofTailoring(transaction, tailoring))
            .getFirst()
            .id();
    assertThat(
            example.store.attempt(
                example.maker,
                transaction -> {
                  example.motivate(transaction, choice, "Achteraf mooier");
                  return true;
                }))
        .isEqualTo(new StoreResult.Refused<>(RefusalCode.KEUZE_VERGRENDELD));
  }

  private static Slot slot(SlotId id) {
    return example
        .store
        .read(example.maker, transaction -> example.store.slots().find(transaction, id))
        .orElseThrow();
  }

  private static boolean visibleFor(Principal who, SlotId slot) {
    return example
        .store
        .read(who, transaction -> example.store.slots().find(transaction, slot))
        .isPresent();
  }

  private static Instant lastKnown(SlotId slot) {
    return example
        .store
        .read(
            example.maker, transaction -> example.store.gebeurtenissen().ofSlot(transaction, slot))
        .getLast()
        .knownAt();
  }

  private static List<SlotId> inForce(
      TailoringId tailoring, LocalDate day, @Nullable Instant knownAt) {
    return example
        .store
        .read(
            example.maker,
            transaction ->
                example
                    .store
                    .gebeurtenissen()
                    .inForce(transaction, example.voorbeeldstad, day, knownAt))
        .stream()
        .filter(found -> found.doel().equals("doel-" + tailoring))
        .map(InForce::slot)
        .toList();
  }
}
