package nl.normenkader.profiles.demo;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.approval.Approvals;
import nl.normenkader.profiles.publication.LockEvent;
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.publication.Publication;
import nl.normenkader.profiles.session.Agenda;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.store.Approval;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.TailoringReader;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.profiles.workspace.Versions;

/**
 * Gives the fictitious gemeente of demo mode a history: a first version that was tailored, approved
 * by others, locked, adopted, announced and is in force, a second one in concept, and a session
 * about it. It takes the same steps as people do, and a start that was broken off goes on where it
 * was.
 */
public final class DemoContent {

  /** The base the demo gemeente stands on. */
  public static final String BASE_ID = "demo-begeleiding";

  /** The version of that base. */
  public static final String BASE_VERSION = "1.0";

  private static final String NAME = "Begeleiding Voorbeeldstad";
  private static final int MONTHS_AGO = 9;

  private final TailoringReader reader;
  private final Tailorings tailorings;
  private final Versions versions;
  private final Approvals approvals;
  private final Publication publication;
  private final Sessions sessions;
  private final Agenda agenda;

  /** Fills through these services. */
  public DemoContent(
      TailoringReader reader,
      Tailorings tailorings,
      Versions versions,
      Approvals approvals,
      Publication publication,
      Sessions sessions,
      Agenda agenda) {
    this.reader = reader;
    this.tailorings = tailorings;
    this.versions = versions;
    this.approvals = approvals;
    this.publication = publication;
    this.sessions = sessions;
    this.agenda = agenda;
  }

  /**
   * Who does what.
   *
   * @param consulent the implementatieconsulent, who tailors
   * @param beleid the beleidsmedewerker, who approves, locks and records the events
   * @param jurist who approves from the legal side
   */
  public record People(AccountId consulent, AccountId beleid, AccountId jurist) {}

  /** Fills the gemeente; what is there already stays. */
  public TailoringId fill(GemeenteId gemeente, People people) {
    Principal consulent = Principal.account(people.consulent());
    TailoringId id =
        tailorings.mine(consulent).stream()
            .filter(overview -> overview.gemeente().id().equals(gemeente))
            .flatMap(overview -> overview.tailorings().stream())
            .map(card -> card.tailoring())
            .filter(tailoring -> tailoring.naam().equals(NAME))
            .map(tailoring -> tailoring.id())
            .findFirst()
            .orElseGet(
                () ->
                    tailorings
                        .begin(consulent, gemeente, BASE_ID, BASE_VERSION, NAME)
                        .orElseThrow());
    if (versions.of(consulent, id).isEmpty()) {
      make(consulent, id, DemoChoices.first());
      versions.name(consulent, id, "Voorstel voor het college").orElseThrow();
    }
    Versie first = versions.of(consulent, id).getLast();
    while (advance(people, first)) {
      first = versions.find(consulent, first.id()).orElseThrow();
    }
    make(consulent, id, DemoChoices.second());
    new DemoSession(consulent, id, sessions, agenda)
        .make(tailorings.open(consulent, id).orElseThrow(), reader.today());
    return id;
  }

  private void make(Principal consulent, TailoringId id, List<DemoChoice> choices) {
    for (DemoChoice choice : choices) {
      OpenTailoring open = tailorings.open(consulent, id).orElseThrow();
      UUID key = choice.id(id.value());
      boolean made =
          open.choices().containsKey(key) && open.choices().get(key).title().equals(choice.title());
      if (!made) {
        tailorings
            .edit(consulent, id, open.revision(), key, choice.edits(id.value()))
            .orElseThrow();
        tailorings.motivate(consulent, id, key, choice.title(), choice.motivering()).orElseThrow();
      }
    }
  }

  /** One step further; false when there is none to take. */
  private boolean advance(People people, Versie versie) {
    Principal consulent = Principal.account(people.consulent());
    Principal beleid = Principal.account(people.beleid());
    LocalDate decided = reader.today().minusMonths(MONTHS_AGO);
    switch (versie.status()) {
      case CONCEPT -> approvals.submit(consulent, versie.id()).orElseThrow();
      case IN_REVIEW -> approve(people, versie);
      case AKKOORD -> publication.lock(beleid, versie.id()).orElseThrow();
      case VERGRENDELD ->
          event(beleid, versie, new LockEvent.Vaststelling(decided, "B&W-besluit 2026-031"));
      case VASTGESTELD ->
          event(
              beleid, versie, new LockEvent.Bekendmaking(decided.plusDays(9), "gmb-0000-fictief"));
      case BEKENDGEMAAKT -> {
        LocalDate from = decided.plusDays(9).with(TemporalAdjusters.firstDayOfNextMonth());
        event(beleid, versie, new LockEvent.Geldigheid(from, null));
      }
      case GELDEND, VERVALLEN -> {
        return false;
      }
    }
    return true;
  }

  private void approve(People people, Versie versie) {
    Principal beleid = Principal.account(people.beleid());
    List<ApprovalKind> given =
        approvals.rounds(beleid, versie.id()).getFirst().approvals().stream()
            .map(Approval::kind)
            .toList();
    if (!given.contains(ApprovalKind.BELEID)) {
      approvals
          .approve(beleid, versie.id(), ApprovalKind.BELEID, "Past in ons beleidsplan.")
          .orElseThrow();
    } else {
      approvals
          .approve(
              Principal.account(people.jurist()),
              versie.id(),
              ApprovalKind.JURIDISCH,
              "De motiveringen dragen de keuzes.")
          .orElseThrow();
    }
  }

  private void event(Principal beleid, Versie versie, LockEvent event) {
    LockView locked = publication.ofVersie(beleid, versie.id()).orElseThrow();
    publication.record(beleid, locked.slot().id(), event).orElseThrow();
  }
}
