package nl.normenkader.profiles.publication;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.ChainHead;
import nl.normenkader.profiles.store.ChainReport;
import nl.normenkader.profiles.store.ChainVerification;
import nl.normenkader.profiles.store.Gebeurtenis;
import nl.normenkader.profiles.store.GebeurtenisId;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.Sha256;
import nl.normenkader.profiles.store.Slot;
import nl.normenkader.profiles.store.SlotId;
import nl.normenkader.profiles.workspace.Answer;

/**
 * Verifies the hash chain over all locks and events, and names what does not fit.
 *
 * @see "Design decision: adr/0016-the-chain-is-verified-by-who-may-read-a-log.md"
 */
public final class ChainCheck {

  private static final Principal VERIFIER = Principal.system(Principal.Job.KETENCONTROLE);
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  private final ProfilesStore store;
  private final DateTimeFormatter moments;

  /**
   * The chain of this store.
   *
   * @param zone in which moments are told
   */
  public ChainCheck(ProfilesStore store, ZoneId zone) {
    this.store = store;
    this.moments = DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm", DUTCH).withZone(zone);
  }

  /** For who may read the log of a gemeente; what is found may be about another gemeente. */
  public Answer<ChainVerdict> check(Principal principal) {
    boolean may =
        store.read(
            principal,
            transaction -> !store.gemeenten().where(transaction, Action.AUDIT_LEZEN).isEmpty());
    return may ? Answer.granted(check()) : Answer.refused(RefusalCode.NIET_TOEGESTAAN);
  }

  /** For who has the installation itself in his hands. */
  public ChainVerdict check() {
    return store.read(
        VERIFIER,
        transaction -> {
          ChainReport report = ChainVerification.verify(transaction);
          return new ChainVerdict(report, sentence(transaction, report));
        });
  }

  /**
   * Which link ended the chain when a document or a lock named this head; nothing when the chain
   * never had it.
   */
  public Optional<Long> number(Hash head) {
    Sha256 stored = new Sha256(head.text().substring("sha256:".length()));
    return store.read(VERIFIER, transaction -> ChainVerification.number(transaction, stored));
  }

  private String sentence(Transaction transaction, ChainReport report) {
    return switch (report) {
      case ChainReport.Intact(ChainHead head) ->
          "De keten is heel: alle %d vergrendelingen en gebeurtenissen zijn zoals ze zijn vastgelegd. De kop van de keten is sha256:%s."
              .formatted(head.number(), head.hash().hex());
      case ChainReport.Broken broken ->
          "De keten klopt niet bij schakel %d. %s %sGebruik deze gegevens niet voor besluiten. Vergelijk ze met een reservekopie en met de kop van de keten in uw documenten, en meld het bij de beheerder van de server."
              .formatted(
                  broken.number(), broken.fault().sentence(), about(transaction, broken.subject()));
    };
  }

  private String about(Transaction transaction, String subject) {
    if (subject.isEmpty()) {
      return "";
    }
    UUID id = UUID.fromString(subject);
    return store
        .slots()
        .find(transaction, new SlotId(id))
        .map(slot -> about(transaction, slot))
        .or(
            () ->
                store
                    .gebeurtenissen()
                    .find(transaction, new GebeurtenisId(id))
                    .map(event -> about(transaction, event)))
        .orElse("Het nummer van wat er stond is %s. ".formatted(id));
  }

  private String about(Transaction transaction, Slot slot) {
    return "Het gaat om de vergrendeling van %s van %s (%s). "
        .formatted(name(transaction, slot.gemeente()), moment(slot.lockedAt()), slot.id());
  }

  private String about(Transaction transaction, Gebeurtenis event) {
    return "Het gaat om de gebeurtenis ‘%s’ van %s van %s (%s). "
        .formatted(
            event.soort().code(),
            name(transaction, event.gemeente()),
            moment(event.knownAt()),
            event.id());
  }

  private String name(Transaction transaction, GemeenteId id) {
    return store.gemeenten().find(transaction, id).map(Gemeente::naam).orElse("een gemeente");
  }

  private String moment(Instant moment) {
    return moments.format(moment);
  }
}
