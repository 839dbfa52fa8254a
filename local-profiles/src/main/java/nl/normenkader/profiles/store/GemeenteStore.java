package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.GEMEENTE;
import static nl.normenkader.profiles.store.generated.Tables.GEMEENTEN_MET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.postgres.Transaction;
import org.jooq.Record;

/** Gemeenten: readable for every principal, changed by who runs the installation. */
public final class GemeenteStore {
  private static final String REGIO = "regio";

  GemeenteStore() {}

  /** All, by name. */
  public List<Gemeente> all(Transaction transaction) {
    return transaction
        .dsl()
        .selectFrom(GEMEENTE)
        .where(GEMEENTE.SOORT.ne(REGIO))
        .orderBy(GEMEENTE.NAAM, GEMEENTE.CODE)
        .fetch(GemeenteStore::read);
  }

  /** All regio's, by name. */
  public List<Gemeente> regios(Transaction transaction) {
    return transaction
        .dsl()
        .selectFrom(GEMEENTE)
        .where(GEMEENTE.SOORT.eq(REGIO))
        .orderBy(GEMEENTE.NAAM, GEMEENTE.CODE)
        .fetch(GemeenteStore::read);
  }

  public Optional<Gemeente> find(Transaction transaction, GemeenteId id) {
    return transaction
        .dsl()
        .selectFrom(GEMEENTE)
        .where(GEMEENTE.ID.eq(id))
        .fetchOptional(GemeenteStore::read);
  }

  /** The gemeente that has the code on a day. */
  public Optional<Gemeente> byCode(Transaction transaction, String code, LocalDate day) {
    return transaction
        .dsl()
        .selectFrom(GEMEENTE)
        .where(GEMEENTE.CODE.eq(code))
        .and(GEMEENTE.SOORT.ne(REGIO))
        .and(GEMEENTE.GELDIG_VAN.isNull().or(GEMEENTE.GELDIG_VAN.le(day)))
        .and(GEMEENTE.GELDIG_TOT.isNull().or(GEMEENTE.GELDIG_TOT.gt(day)))
        .fetchOptional(GemeenteStore::read);
  }

  /** The gemeente that had the code last before a day, when it no longer exists on that day. */
  public Optional<Gemeente> lastWithCode(Transaction transaction, String code, LocalDate day) {
    return transaction
        .dsl()
        .selectFrom(GEMEENTE)
        .where(GEMEENTE.CODE.eq(code))
        .and(GEMEENTE.SOORT.ne(REGIO))
        .and(GEMEENTE.GELDIG_TOT.le(day))
        .orderBy(GEMEENTE.GELDIG_TOT.desc())
        .limit(1)
        .fetchOptional(GemeenteStore::read);
  }

  /** Those for which the principal may do this today, by name. */
  public List<Gemeente> where(Transaction transaction, Action action) {
    return transaction
        .dsl()
        .select(GEMEENTE.fields())
        .from(GEMEENTE)
        .where(
            GEMEENTE.ID.in(
                transaction
                    .dsl()
                    .select(GEMEENTEN_MET.GEMEENTEN_MET_)
                    .from(GEMEENTEN_MET(action.code()))))
        .orderBy(GEMEENTE.NAAM, GEMEENTE.CODE)
        .fetch(GemeenteStore::read);
  }

  public void add(Transaction transaction, Gemeente gemeente, String source) {
    transaction
        .dsl()
        .insertInto(GEMEENTE)
        .set(GEMEENTE.ID, gemeente.id())
        .set(GEMEENTE.CODE, gemeente.code())
        .set(GEMEENTE.NAAM, gemeente.naam())
        .set(GEMEENTE.PROVINCIE, gemeente.provincie())
        .set(GEMEENTE.GELDIG_VAN, gemeente.from())
        .set(GEMEENTE.GELDIG_TOT, gemeente.until())
        .set(GEMEENTE.OPVOLGER_ID, gemeente.successor())
        .set(GEMEENTE.FICTIEF, gemeente.fictitious())
        .set(GEMEENTE.BRON, source)
        .set(GEMEENTE.SOORT, gemeente.regio() ? REGIO : "gemeente")
        .execute();
  }

  /** Records a herindeling: from this day the successor has taken its place. */
  public void merge(Transaction transaction, GemeenteId id, LocalDate day, GemeenteId successor) {
    int changed =
        transaction
            .dsl()
            .update(GEMEENTE)
            .set(GEMEENTE.GELDIG_TOT, day)
            .set(GEMEENTE.OPVOLGER_ID, successor)
            .where(GEMEENTE.ID.eq(id))
            .execute();
    Changes.expectOne(changed);
  }

  private static Gemeente read(Record row) {
    return new Gemeente(
        row.get(GEMEENTE.ID),
        row.get(GEMEENTE.CODE),
        row.get(GEMEENTE.NAAM),
        row.get(GEMEENTE.PROVINCIE),
        row.get(GEMEENTE.GELDIG_VAN),
        row.get(GEMEENTE.GELDIG_TOT),
        row.get(GEMEENTE.OPVOLGER_ID),
        row.get(GEMEENTE.FICTIEF),
        row.get(GEMEENTE.SOORT).equals(REGIO));
  }
}
