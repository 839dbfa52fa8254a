package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.BEWERKING;
import static nl.normenkader.profiles.store.generated.Tables.INRICHTING;
import static nl.normenkader.profiles.store.generated.Tables.KEUZE;
import static nl.normenkader.profiles.store.generated.Tables.ONDERGROND;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.postgres.Transaction;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Tailorings and their operation log. The log's key (tailoring, revision) has no gaps: it is the
 * optimistic lock and the change feed in one.
 */
public final class TailoringStore {
  static final Rows<Tailoring> TAILORINGS =
      Rows.of(INRICHTING, TailoringStore::tailoring, INRICHTING.BEGONNEN_OP, INRICHTING.ID);
  static final Rows<StoredOperation> OPERATIONS =
      Rows.of(BEWERKING, TailoringStore::operation, BEWERKING.INRICHTING_ID, BEWERKING.REVISIE);

  TailoringStore() {}

  public void begin(Transaction transaction, NewTailoring tailoring) {
    transaction
        .dsl()
        .insertInto(INRICHTING)
        .set(INRICHTING.ID, tailoring.id())
        .set(INRICHTING.GEMEENTE_ID, tailoring.gemeente())
        .set(INRICHTING.NAAM, tailoring.naam())
        .set(INRICHTING.DOEL, tailoring.doel())
        .set(INRICHTING.BASIS_ID, tailoring.baseId())
        .set(INRICHTING.BASIS_VERSIE, tailoring.baseVersion())
        .set(INRICHTING.OUDER_ID, tailoring.parent())
        .set(INRICHTING.JURIDISCH_VEREIST, tailoring.legalRequired())
        .set(INRICHTING.BEGONNEN_DOOR, Authors.of(transaction))
        .execute();
    stand(
        transaction,
        tailoring.id(),
        0,
        tailoring.baseId(),
        tailoring.baseVersion(),
        tailoring.parentVersie(),
        null);
  }

  private static final Rows<Ground> GROUNDS =
      Rows.of(
          ONDERGROND,
          row ->
              new Ground(
                  row.get(ONDERGROND.INRICHTING_ID),
                  row.get(ONDERGROND.VANAF_REVISIE),
                  row.get(ONDERGROND.BASIS_ID),
                  row.get(ONDERGROND.BASIS_VERSIE),
                  row.get(ONDERGROND.OUDER_VERSIE_ID),
                  row.get(ONDERGROND.OVERSTAP_ID),
                  row.get(ONDERGROND.MOMENT)),
          ONDERGROND.VANAF_REVISIE);

  /** Says what a tailoring stands on from a revision on. */
  public void stand(
      Transaction transaction,
      TailoringId id,
      long from,
      String baseId,
      String baseVersion,
      @Nullable VersieId parent,
      @Nullable JournalId rebase) {
    transaction
        .dsl()
        .insertInto(ONDERGROND)
        .columns(
            ONDERGROND.INRICHTING_ID,
            ONDERGROND.VANAF_REVISIE,
            ONDERGROND.BASIS_ID,
            ONDERGROND.BASIS_VERSIE,
            ONDERGROND.OUDER_VERSIE_ID,
            ONDERGROND.OVERSTAP_ID)
        .values(id, from, baseId, baseVersion, parent, rebase)
        .execute();
  }

  /** What a tailoring stood on, the oldest first. */
  public List<Ground> grounds(Transaction transaction, TailoringId id) {
    return GROUNDS.where(transaction, ONDERGROND.INRICHTING_ID.eq(id));
  }

  public void rename(Transaction transaction, TailoringId id, String naam) {
    Changes.expectOne(
        transaction
            .dsl()
            .update(INRICHTING)
            .set(INRICHTING.NAAM, naam)
            .where(INRICHTING.ID.eq(id))
            .execute());
  }

  public Optional<Tailoring> find(Transaction transaction, TailoringId id) {
    return TAILORINGS.first(transaction, INRICHTING.ID.eq(id));
  }

  public List<Tailoring> ofGemeente(Transaction transaction, GemeenteId gemeente) {
    return TAILORINGS.where(transaction, INRICHTING.GEMEENTE_ID.eq(gemeente));
  }

  /** All the principal may see; what a node catches up on after it was cut off. */
  public List<Tailoring> visible(Transaction transaction) {
    return TAILORINGS.all(transaction);
  }

  /**
   * Appends one operation. Refused when the log has moved on since {@code expectedRevision}; an
   * operation that is there already gets its earlier answer.
   */
  public Appended append(Transaction transaction, NewOperation operation) {
    lockLog(transaction, operation.tailoring());
    Optional<StoredOperation> earlier =
        OPERATIONS.first(transaction, BEWERKING.BEWERKING_ID.eq(operation.id()));
    if (earlier.isPresent()) {
      return sameOrRefuse(transaction, earlier.get(), operation);
    }
    AccountId author = Authors.of(transaction);
    transaction
        .dsl()
        .insertInto(KEUZE)
        .set(KEUZE.ID, operation.choice())
        .set(KEUZE.INRICHTING_ID, operation.tailoring())
        .set(KEUZE.GEWIJZIGD_DOOR, author)
        .onConflict(KEUZE.ID)
        .doNothing()
        .execute();
    long revision = operation.expectedRevision() + 1;
    transaction
        .dsl()
        .insertInto(BEWERKING)
        .set(BEWERKING.INRICHTING_ID, operation.tailoring())
        .set(BEWERKING.REVISIE, revision)
        .set(BEWERKING.BEWERKING_ID, operation.id())
        .set(BEWERKING.KEUZE_ID, operation.choice())
        .set(BEWERKING.SOORT, operation.kind())
        .set(BEWERKING.ELEMENT, operation.element())
        .set(BEWERKING.FORMAAT, operation.payload().format())
        .set(BEWERKING.INHOUD, operation.payload().bytes())
        .set(BEWERKING.INHOUD_SHA256, operation.payload().hash().bytes())
        .set(
            BEWERKING.VERVANGT_SHA256,
            operation.replaced() == null ? null : operation.replaced().bytes())
        .set(BEWERKING.HERROEPT_REVISIE, operation.undoes())
        .set(BEWERKING.SESSIE_ID, operation.session())
        .set(BEWERKING.AUTEUR_ID, author)
        .set(
            BEWERKING.MEDEAUTEURS,
            operation.coAuthors().stream().map(AccountId::value).toArray(UUID[]::new))
        .execute();
    return new Appended(revision, false);
  }

  /** The whole log in order. */
  public List<StoredOperation> log(Transaction transaction, TailoringId id) {
    return changesSince(transaction, id, 0);
  }

  /** What came after a revision, in order. */
  public List<StoredOperation> changesSince(
      Transaction transaction, TailoringId id, long revision) {
    return OPERATIONS.where(
        transaction, BEWERKING.INRICHTING_ID.eq(id).and(BEWERKING.REVISIE.gt(revision)));
  }

  /** What a version refers to: the log up to and including a revision. */
  public List<StoredOperation> logUpTo(Transaction transaction, TailoringId id, long revision) {
    return OPERATIONS.where(
        transaction, BEWERKING.INRICHTING_ID.eq(id).and(BEWERKING.REVISIE.le(revision)));
  }

  /** Two copies of one operation that arrive together are handled one after the other. */
  private static void lockLog(Transaction transaction, TailoringId id) {
    transaction
        .dsl()
        .execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "inrichting " + id);
  }

  private static Appended sameOrRefuse(
      Transaction transaction, StoredOperation earlier, NewOperation again) {
    boolean same =
        earlier.tailoring().equals(again.tailoring())
            && earlier.payload().equals(again.payload())
            && earlier.element().equals(again.element())
            && earlier.author().equals(Authors.of(transaction));
    if (!same) {
      throw new RefusedException(RefusalCode.BEWERKING_HERGEBRUIKT);
    }
    return new Appended(earlier.revision(), true);
  }

  private static Tailoring tailoring(Record row) {
    return new Tailoring(
        row.get(INRICHTING.ID),
        row.get(INRICHTING.GEMEENTE_ID),
        row.get(INRICHTING.NAAM),
        row.get(INRICHTING.DOEL),
        row.get(INRICHTING.BASIS_ID),
        row.get(INRICHTING.BASIS_VERSIE),
        row.get(INRICHTING.OUDER_ID),
        row.get(INRICHTING.JURIDISCH_VEREIST),
        row.get(INRICHTING.REVISIE),
        row.get(INRICHTING.BEGONNEN_DOOR),
        row.get(INRICHTING.BEGONNEN_OP));
  }

  private static StoredOperation operation(Record row) {
    return new StoredOperation(
        row.get(BEWERKING.INRICHTING_ID),
        row.get(BEWERKING.REVISIE),
        row.get(BEWERKING.BEWERKING_ID),
        row.get(BEWERKING.KEUZE_ID),
        row.get(BEWERKING.SOORT),
        row.get(BEWERKING.ELEMENT),
        new Payload(row.get(BEWERKING.FORMAAT), row.get(BEWERKING.INHOUD)),
        Sha256.ofNullable(row.get(BEWERKING.VERVANGT_SHA256)),
        row.get(BEWERKING.HERROEPT_REVISIE),
        row.get(BEWERKING.SESSIE_ID),
        row.get(BEWERKING.AUTEUR_ID),
        Arrays.stream(row.get(BEWERKING.MEDEAUTEURS)).map(AccountId::new).toList(),
        row.get(BEWERKING.MOMENT));
  }
}
