package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.VERSIE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.generated.Routines;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Numbered versions of a tailoring. */
public final class VersieStore {
  VersieStore() {}

  /** Names the log up to a revision; the database gives it the next number. */
  public void create(
      Transaction transaction, VersieId id, TailoringId tailoring, String naam, long revision) {
    transaction
        .dsl()
        .insertInto(VERSIE)
        .set(VERSIE.ID, id)
        .set(VERSIE.INRICHTING_ID, tailoring)
        .set(VERSIE.NUMMER, 0)
        .set(VERSIE.NAAM, naam)
        .set(VERSIE.REVISIE, revision)
        .set(VERSIE.GEMAAKT_DOOR, Authors.of(transaction))
        .execute();
  }

  public Optional<Versie> find(Transaction transaction, VersieId id, LocalDate day) {
    return versies(transaction, VERSIE.ID.eq(id), day).stream().findFirst();
  }

  /** The newest first. */
  public List<Versie> ofTailoring(Transaction transaction, TailoringId tailoring, LocalDate day) {
    return versies(transaction, VERSIE.INRICHTING_ID.eq(tailoring), day);
  }

  private static List<Versie> versies(Transaction transaction, Condition condition, LocalDate day) {
    Field<String> status = Routines.versieToestand(VERSIE.ID, DSL.val(day));
    return transaction
        .dsl()
        .select(VERSIE.fields())
        .select(status)
        .from(VERSIE)
        .where(condition)
        .orderBy(VERSIE.INRICHTING_ID, VERSIE.NUMMER.desc())
        .fetch(
            row ->
                new Versie(
                    row.get(VERSIE.ID),
                    row.get(VERSIE.INRICHTING_ID),
                    row.get(VERSIE.NUMMER),
                    row.get(VERSIE.NAAM),
                    row.get(VERSIE.REVISIE),
                    row.get(VERSIE.GEMAAKT_DOOR),
                    row.get(VERSIE.GEMAAKT_OP),
                    VersieStatus.ofCode(row.get(status))));
  }
}
