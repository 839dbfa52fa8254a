package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.ACCOUNT_NAAM;
import static nl.normenkader.profiles.store.generated.Tables.JOURNAAL;
import static nl.normenkader.profiles.store.generated.Tables.JOURNAALREGEL;
import static nl.normenkader.profiles.store.generated.Tables.JOURNAAL_NAAM;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.postgres.Transaction;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Journals: sessions, rebases and discussions as rows of entries. The store reads no entry. */
public final class JournalStore {
  private static final Rows<Journal> JOURNALS =
      Rows.of(
          JOURNAAL,
          row ->
              new Journal(
                  row.get(JOURNAAL.ID),
                  row.get(JOURNAAL.INRICHTING_ID),
                  JournalKind.ofCode(row.get(JOURNAAL.SOORT)),
                  row.get(JOURNAAL.BEGONNEN_DOOR),
                  row.get(JOURNAAL.BEGONNEN_OP)),
          JOURNAAL.BEGONNEN_OP,
          JOURNAAL.ID);
  private static final Rows<JournalEntry> ENTRIES =
      Rows.of(
          JOURNAALREGEL,
          row ->
              new JournalEntry(
                  row.get(JOURNAALREGEL.JOURNAAL_ID),
                  row.get(JOURNAALREGEL.NUMMER),
                  row.get(JOURNAALREGEL.REGEL_ID),
                  new Payload(row.get(JOURNAALREGEL.FORMAAT), row.get(JOURNAALREGEL.INHOUD)),
                  row.get(JOURNAALREGEL.SLUIT),
                  row.get(JOURNAALREGEL.GEDAAN_DOOR),
                  row.get(JOURNAALREGEL.MOMENT)),
          JOURNAALREGEL.JOURNAAL_ID,
          JOURNAALREGEL.NUMMER);

  JournalStore() {}

  public void begin(
      Transaction transaction, JournalId id, TailoringId tailoring, JournalKind kind) {
    transaction
        .dsl()
        .insertInto(JOURNAAL)
        .columns(JOURNAAL.ID, JOURNAAL.INRICHTING_ID, JOURNAAL.SOORT, JOURNAAL.BEGONNEN_DOOR)
        .values(id, tailoring, kind.code(), Authors.of(transaction))
        .execute();
  }

  /**
   * Waits until nobody else writes in the journal, so that what is read after this stays so until
   * the transaction ends.
   */
  public void hold(Transaction transaction, JournalId id) {
    transaction
        .dsl()
        .execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "journaal " + id);
  }

  /**
   * Appends an entry; the database gives it the next number. An entry that is there already is not
   * written again.
   *
   * @param closes whether nothing may come after it
   * @return whether it is written now
   */
  public boolean append(
      Transaction transaction, JournalId journal, UUID id, Payload payload, boolean closes) {
    Optional<JournalEntry> earlier = ENTRIES.first(transaction, JOURNAALREGEL.REGEL_ID.eq(id));
    if (earlier.isPresent()) {
      if (!earlier.get().journal().equals(journal) || !earlier.get().payload().equals(payload)) {
        throw new RefusedException(RefusalCode.BEWERKING_HERGEBRUIKT);
      }
      return false;
    }
    transaction
        .dsl()
        .insertInto(JOURNAALREGEL)
        .columns(
            JOURNAALREGEL.JOURNAAL_ID,
            JOURNAALREGEL.NUMMER,
            JOURNAALREGEL.REGEL_ID,
            JOURNAALREGEL.FORMAAT,
            JOURNAALREGEL.INHOUD,
            JOURNAALREGEL.SLUIT,
            JOURNAALREGEL.GEDAAN_DOOR)
        .values(journal, 0, id, payload.format(), payload.bytes(), closes, Authors.of(transaction))
        .execute();
    return true;
  }

  public Optional<Journal> find(Transaction transaction, JournalId id) {
    return JOURNALS.first(transaction, JOURNAAL.ID.eq(id));
  }

  /** In the order in which they were begun. */
  public List<Journal> ofTailoring(
      Transaction transaction, TailoringId tailoring, JournalKind kind) {
    return JOURNALS.where(
        transaction, JOURNAAL.INRICHTING_ID.eq(tailoring).and(JOURNAAL.SOORT.eq(kind.code())));
  }

  /** The entries in their order. */
  public List<JournalEntry> entries(Transaction transaction, JournalId id) {
    return ENTRIES.where(transaction, JOURNAALREGEL.JOURNAAL_ID.eq(id));
  }

  /** Says who a person is: somebody with an account, or a name. */
  public void name(
      Transaction transaction,
      JournalId journal,
      UUID person,
      @Nullable AccountId account,
      @Nullable String name) {
    transaction
        .dsl()
        .insertInto(JOURNAAL_NAAM)
        .set(JOURNAAL_NAAM.JOURNAAL_ID, journal)
        .set(JOURNAAL_NAAM.PERSOON_ID, person)
        .set(JOURNAAL_NAAM.ACCOUNT_ID, account)
        .set(JOURNAAL_NAAM.NAAM, name)
        .onConflict(JOURNAAL_NAAM.JOURNAAL_ID, JOURNAAL_NAAM.PERSOON_ID)
        .doNothing()
        .execute();
  }

  /** Removes the name of a person without an account; what he said stays, under his number. */
  public void erase(Transaction transaction, JournalId journal, UUID person) {
    Changes.expectOne(
        transaction
            .dsl()
            .deleteFrom(JOURNAAL_NAAM)
            .where(JOURNAAL_NAAM.JOURNAAL_ID.eq(journal))
            .and(JOURNAAL_NAAM.PERSOON_ID.eq(person))
            .execute());
  }

  /** Who the persons in a journal are, as far as known. */
  public List<JournalName> names(Transaction transaction, JournalId journal) {
    Field<String> name = DSL.coalesce(JOURNAAL_NAAM.NAAM, ACCOUNT_NAAM.NAAM);
    return transaction
        .dsl()
        .select(JOURNAAL_NAAM.PERSOON_ID, JOURNAAL_NAAM.ACCOUNT_ID, name)
        .from(JOURNAAL_NAAM)
        .leftJoin(ACCOUNT_NAAM)
        .on(ACCOUNT_NAAM.ACCOUNT_ID.eq(JOURNAAL_NAAM.ACCOUNT_ID))
        .where(JOURNAAL_NAAM.JOURNAAL_ID.eq(journal))
        .orderBy(JOURNAAL_NAAM.PERSOON_ID)
        .fetch(row -> new JournalName(row.value1(), row.value2(), row.value3()));
  }
}
