package nl.normenkader.profiles.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Edit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The log of a gemeente as people read it. */
class AuditLogTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Place NORM =
      Place.of(
          "profielreeksen/individueel/profielen/vinger-aan-de-pols/bandbreedtes/individueel#norm");
  private static final AtomicInteger NEXT_CODE = new AtomicInteger(9911);
  private static final TestDatabase DATABASE = TestDatabase.create();

  private final Town town =
      new Town(DATABASE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));
  private final AuditLog log = new AuditLog(town.store, town.reader, ZONE);

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  private static Edit norm(long value) {
    return new Edit.Value(UUID.randomUUID(), NORM, new Json.Whole(value));
  }

  private TailoringId published() {
    TailoringId id = town.begin();
    town.edit(town.consulent, id, norm(45));
    town.tailorings.undo(town.consulent, id).orElseThrow();
    town.edit(town.colleague, id, norm(45));
    town.motivate(id);
    LockView locked = town.lock(id, "Voorstel");
    town.publish(locked, LocalDate.of(2026, 1, 1));
    return id;
  }

  private List<String> sentences(AuditFilter filter) {
    return read(filter).entries().stream().map(AuditEntry::sentence).toList();
  }

  private AuditPage read(AuditFilter filter) {
    return log.read(town.beleid, town.gemeente, filter, 0, 100).orElseThrow();
  }

  private static AuditFilter kind(AuditKind kind) {
    return new AuditFilter(null, kind, null, null);
  }

  @Test
  void tellsFromBeginningToValidityWhoDidWhat() {
    published();
    assertThat(sentences(kind(AuditKind.INRICHTING)).reversed())
        .containsExactly(
            "Anna begon de inrichting ‘Begeleiding Proefdorp’ op versie 1.0 van het basiskader.",
            "Anna wijzigde de norm van de bandbreedte voor ‘Individuele begeleiding’ van het"
                + " profiel ‘Vinger aan de pols’ van de profielreeks ‘Profielen individuele"
                + " begeleiding’ in de inrichting ‘Begeleiding Proefdorp’.",
            "Anna nam in de inrichting ‘Begeleiding Proefdorp’ een wijziging terug bij"
                + " de norm van de bandbreedte voor ‘Individuele begeleiding’ van het profiel"
                + " ‘Vinger aan de pols’ van de profielreeks ‘Profielen individuele begeleiding’.",
            "Bram wijzigde de norm van de bandbreedte voor ‘Individuele begeleiding’ van het"
                + " profiel ‘Vinger aan de pols’ van de profielreeks ‘Profielen individuele"
                + " begeleiding’ in de inrichting ‘Begeleiding Proefdorp’.",
            "Anna schreef de motivering van de keuze ‘De bandbreedte voor ‘Individuele begeleiding’"
                + " van het profiel ‘Vinger aan de pols’ van de profielreeks ‘Profielen individuele"
                + " begeleiding’’ in de inrichting ‘Begeleiding Proefdorp’.");
    assertThat(sentences(kind(AuditKind.BEOORDELING)).reversed())
        .containsExactly(
            "Anna maakte versie 1 ‘Voorstel’ van ‘Begeleiding Proefdorp’.",
            "Anna diende versie 1 ‘Voorstel’ van ‘Begeleiding Proefdorp’ in ter beoordeling.",
            "Chris ging akkoord (beleidsmatig) met versie 1 ‘Voorstel’ van ‘Begeleiding"
                + " Proefdorp’.",
            "Daan ging akkoord (juridisch) met versie 1 ‘Voorstel’ van ‘Begeleiding Proefdorp’.");
    assertThat(sentences(kind(AuditKind.VASTLEGGING)).reversed())
        .containsExactly(
            "Chris vergrendelde versie 1 ‘Voorstel’ van ‘Begeleiding Proefdorp’.",
            "Chris legde de vaststelling vast bij versie 1 ‘Voorstel’ van ‘Begeleiding"
                + " Proefdorp’.",
            "Chris legde de bekendmaking vast bij versie 1 ‘Voorstel’ van ‘Begeleiding"
                + " Proefdorp’.",
            "Chris legde de geldigheid vast bij versie 1 ‘Voorstel’ van ‘Begeleiding Proefdorp’.");
    assertThat(sentences(kind(AuditKind.MENSEN)).reversed())
        .containsExactly(
            "De toepassing zelf gaf Anna de rol ‘Implementatieconsulent’.",
            "De toepassing zelf gaf Bram de rol ‘Implementatieconsulent’.",
            "De toepassing zelf gaf Chris de rol ‘Beleidsmedewerker’.",
            "De toepassing zelf gaf Daan de rol ‘Jurist’.");
    assertThat(read(kind(AuditKind.OVERLEG)).entries()).isEmpty();
    assertThat(read(kind(AuditKind.OVERIG)).entries()).isEmpty();
  }

  @Test
  void anApprovalThatIsTakenOverIsNotGivenByWhoSubmits() {
    TailoringId id = town.begin();
    town.edit(town.consulent, id, norm(45));
    town.motivate(id);
    town.approved(id, "Voorstel");
    town.edit(
        town.consulent,
        id,
        Edit.text(UUID.randomUUID(), Place.of("leefgebieden/geld#naam"), "Geldzaken"));
    town.motivate(id);
    VersieId later = town.versions.name(town.consulent, id, "Andere naam").orElseThrow().id();
    town.approvals.submit(town.consulent, later).orElseThrow();
    assertThat(sentences(kind(AuditKind.BEOORDELING)))
        .contains(
            "Anna diende in, en het eerdere akkoord (beleidsmatig) bleef staan voor versie 2"
                + " ‘Andere naam’ van ‘Begeleiding Proefdorp’.")
        .noneMatch(sentence -> sentence.startsWith("Anna ging akkoord"));
  }

  @Test
  void pagesHoldEveryLineOnce() {
    published();
    AuditPage whole = read(AuditFilter.ALL);
    AuditPage first = log.read(town.jurist, town.gemeente, AuditFilter.ALL, 0, 7).orElseThrow();
    assertThat(first.total()).isEqualTo(whole.entries().size());
    assertThat(first.pages()).isEqualTo(Math.ceilDiv(whole.entries().size(), 7));
    List<Long> numbers = new ArrayList<>();
    for (int page = 0; page < first.pages(); page++) {
      log.read(town.jurist, town.gemeente, AuditFilter.ALL, page, 7)
          .orElseThrow()
          .entries()
          .forEach(entry -> numbers.add(entry.number()));
    }
    assertThat(numbers)
        .containsExactlyElementsOf(whole.entries().stream().map(AuditEntry::number).toList())
        .isSortedAccordingTo((one, other) -> Long.compare(other, one));
  }

  @Test
  void filtersOnPersonAndPeriod() {
    published();
    AccountId bram = Town.account(town.colleague);
    assertThat(read(new AuditFilter(bram, null, null, null)).entries())
        .extracting(AuditEntry::who)
        .containsExactly("Bram");
    LocalDate today = LocalDate.now(ZONE);
    int all = read(AuditFilter.ALL).entries().size();
    // Lines are of today, unless midnight passes while this runs.
    assertThat(read(new AuditFilter(null, null, today.minusDays(1), today.plusDays(1))).entries())
        .hasSize(all);
    assertThat(read(new AuditFilter(null, null, today.plusDays(2), null)).entries()).isEmpty();
    assertThat(read(new AuditFilter(null, null, null, today.minusDays(2))).entries()).isEmpty();
    assertThat(log.people(town.beleid, town.gemeente).orElseThrow())
        .extracting(AuditPerson::name)
        .containsExactly("Anna", "Bram", "Chris", "Daan");
  }

  @Test
  void whatAnErasedAccountDidStaysWithoutAName() {
    published();
    int before = read(AuditFilter.ALL).entries().size();
    AccountId anna = Town.account(town.consulent);
    town.store
        .attempt(
            Principal.system(Principal.Job.INSTALLATIE),
            transaction -> {
              town.store.accounts().erase(transaction, anna);
              return anna;
            })
        .orElseThrow();
    AuditPage after = read(AuditFilter.ALL);
    assertThat(after.entries()).hasSize(before + 1);
    assertThat(after.entries().getFirst().sentence())
        .isEqualTo("De toepassing zelf wiste de naam van een account.");
    assertThat(after.entries())
        .noneMatch(entry -> entry.sentence().contains("Anna"))
        .anyMatch(
            entry ->
                entry
                    .sentence()
                    .equals(
                        "Een vroegere medewerker maakte versie 1 ‘Voorstel’ van ‘Begeleiding"
                            + " Proefdorp’."))
        .anyMatch(
            entry ->
                entry
                    .sentence()
                    .equals(
                        "De toepassing zelf gaf een vroegere medewerker de rol"
                            + " ‘Implementatieconsulent’."));
    assertThat(log.people(town.beleid, town.gemeente).orElseThrow())
        .extracting(AuditPerson::name)
        .contains("een vroegere medewerker");
  }

  @Test
  void whoMayNotReadTheLogIsRefused() {
    published();
    assertThat(log.read(town.consulent, town.gemeente, AuditFilter.ALL, 0, 10).reasons())
        .extracting("code")
        .containsExactly("opslag-niet-toegestaan");
    Town elsewhere = new Town(DATABASE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));
    assertThat(log.read(elsewhere.jurist, town.gemeente, AuditFilter.ALL, 0, 10).value()).isEmpty();
    assertThat(log.people(elsewhere.jurist, town.gemeente).value()).isEmpty();
    assertThat(log.gemeenten(town.consulent)).isEmpty();
    assertThat(log.gemeenten(town.jurist)).extracting("id").containsExactly(town.gemeente);
  }
}
