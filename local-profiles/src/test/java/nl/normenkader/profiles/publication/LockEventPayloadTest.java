package nl.normenkader.profiles.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.store.GebeurtenisSoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of event is kept so that it is read as it was recorded. */
class LockEventPayloadTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Hash LOCK = new Hash("sha256:" + "0".repeat(64));

  static Stream<LockEvent> events() {
    return Stream.of(
        new LockEvent.Vaststelling(DAY, "B&W 2026-1"),
        new LockEvent.Bekendmaking(DAY, "gmb-2026-1"),
        new LockEvent.Geldigheid(DAY, null),
        new LockEvent.Geldigheid(DAY, DAY.plusYears(1)),
        new LockEvent.Intrekking(DAY, "Er kwam een nieuwe."),
        new LockEvent.Advies(DAY, "Let op mensen zonder netwerk.", "advies-7"),
        new LockEvent.AdviesAntwoord(DAY, "Daar letten wij op."),
        new LockEvent.Registratie(DAY, "CVDR123456"),
        new LockEvent.Overgangsrecht(
            LockEvent.Moment.MELDING,
            LockEvent.Running.BIJ_HERBEOORDELING,
            LockEvent.Objections.GUNSTIGSTE,
            "Wie al hulp heeft, merkt niets tot de einddatum."),
        new LockEvent.BuitenToepassing(
            "weegfactoren/leert-goed", DAY, "ECLI:NL:CRVB:2026:1", "Niet onderbouwd."),
        new LockEvent.BuitenToepassing("weegfactoren/leert-goed", DAY, "", "Niet onderbouwd."));
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadAsItWasRecorded(LockEvent event) {
    byte[] bytes = LockEventPayload.bytes(event, LOCK);
    assertThat(LockEventPayload.read(bytes)).isEqualTo(event);
    assertThat(LockEventPayload.bytes(LockEventPayload.read(bytes), LOCK)).isEqualTo(bytes);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains(LOCK.text());
  }

  @Test
  void everyKindIsAmongThem() {
    assertThat(events().map(LockEvent::getClass).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.<Class<?>>asList(LockEvent.class.getPermittedSubclasses()).stream()
                .map(kind -> kind.asSubclass(LockEvent.class))
                .toList());
    assertThat(events().map(LockEvent::kind).distinct().toList())
        .containsExactlyInAnyOrder(GebeurtenisSoort.values());
  }

  @Test
  void theBytesOfTheFirstDayStayReadable() {
    String first =
        "{\"configuratie\":\"%s\",\"formaat\":1,\"soort\":\"geldigheid\",\"tot\":\"2027-01-01\",\"van\":\"2026-01-01\"}"
            .formatted(LOCK.text());
    LockEvent event = new LockEvent.Geldigheid(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    assertThat(LockEventPayload.read(first.getBytes(StandardCharsets.UTF_8))).isEqualTo(event);
    assertThat(new String(LockEventPayload.bytes(event, LOCK), StandardCharsets.UTF_8))
        .isEqualTo(first);
  }

  @Test
  void whatIsNoPayloadIsRefused() {
    for (String wrong :
        List.of("{}", "[]", "{\"formaat\":2,\"soort\":\"vaststelling\"}", "{\"formaat\":1}")) {
      assertThatThrownBy(() -> LockEventPayload.read(wrong.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
