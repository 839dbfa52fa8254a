package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.GEBEURTENIS;
import static nl.normenkader.profiles.store.generated.Tables.GELDIGHEID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.postgres.Transaction;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Events around a lock, and what held when, as known when. */
public final class GebeurtenisStore {
  private static final Rows<Gebeurtenis> EVENTS =
      Rows.of(GEBEURTENIS, GebeurtenisStore::event, GEBEURTENIS.BEKEND_OP);

  GebeurtenisStore() {}

  public void record(Transaction transaction, NewGebeurtenis event) {
    Signature signature = event.signature();
    transaction
        .dsl()
        .insertInto(GEBEURTENIS)
        .columns(
            GEBEURTENIS.ID,
            GEBEURTENIS.SLOT_ID,
            GEBEURTENIS.SOORT,
            GEBEURTENIS.FORMAAT,
            GEBEURTENIS.INHOUD,
            GEBEURTENIS.INHOUD_SHA256,
            GEBEURTENIS.HANDTEKENING,
            GEBEURTENIS.GELDIG_VAN,
            GEBEURTENIS.GELDIG_TOT,
            GEBEURTENIS.VASTGELEGD_DOOR)
        .values(
            event.id(),
            event.slot(),
            event.soort().code(),
            event.payload().format(),
            event.payload().bytes(),
            event.payload().hash().bytes(),
            signature == null ? null : signature.bytes(),
            event.from(),
            event.until(),
            Authors.of(transaction))
        .execute();
  }

  public Optional<Gebeurtenis> find(Transaction transaction, GebeurtenisId id) {
    return EVENTS.first(transaction, GEBEURTENIS.ID.eq(id));
  }

  /** In the order in which they became known. */
  public List<Gebeurtenis> ofSlot(Transaction transaction, SlotId slot) {
    return EVENTS.where(transaction, GEBEURTENIS.SLOT_ID.eq(slot));
  }

  /** In the order in which they became known. */
  public List<Gebeurtenis> ofGemeente(Transaction transaction, GemeenteId gemeente) {
    return EVENTS.where(transaction, GEBEURTENIS.GEMEENTE_ID.eq(gemeente));
  }

  /**
   * What holds for a gemeente, at most one per doel.
   *
   * @param peildatum the day of which the law is asked
   * @param knownAt as this system knew it then; null: as it knows now. A replay with the same
   *     moment gives the same answer for ever.
   */
  public List<InForce> inForce(
      Transaction transaction,
      GemeenteId gemeente,
      LocalDate peildatum,
      @Nullable Instant knownAt) {
    Field<Instant> moment = knownAt == null ? DSL.currentInstant() : DSL.val(knownAt);
    return transaction
        .dsl()
        .selectFrom(GELDIGHEID)
        .where(GELDIGHEID.GEMEENTE_ID.eq(gemeente))
        .and(GELDIGHEID.GELDIG_VAN.le(peildatum))
        .and(GELDIGHEID.GELDIG_TOT.isNull().or(GELDIGHEID.GELDIG_TOT.gt(peildatum)))
        .and(GELDIGHEID.BEKEND_VAN.le(moment))
        .and(GELDIGHEID.BEKEND_TOT.isNull().or(GELDIGHEID.BEKEND_TOT.gt(moment)))
        .orderBy(GELDIGHEID.DOEL)
        .fetch(
            row ->
                new InForce(
                    row.get(GELDIGHEID.SLOT_ID),
                    row.get(GELDIGHEID.DOEL),
                    row.get(GELDIGHEID.GELDIG_VAN),
                    row.get(GELDIGHEID.GELDIG_TOT),
                    row.get(GELDIGHEID.BEKEND_VAN)));
  }

  private static Gebeurtenis event(Record row) {
    return new Gebeurtenis(
        row.get(GEBEURTENIS.ID),
        row.get(GEBEURTENIS.SLOT_ID),
        row.get(GEBEURTENIS.GEMEENTE_ID),
        GebeurtenisSoort.ofCode(row.get(GEBEURTENIS.SOORT)),
        new Payload(row.get(GEBEURTENIS.FORMAAT), row.get(GEBEURTENIS.INHOUD)),
        Signature.ofNullable(row.get(GEBEURTENIS.HANDTEKENING)),
        row.get(GEBEURTENIS.GELDIG_VAN),
        row.get(GEBEURTENIS.GELDIG_TOT),
        row.get(GEBEURTENIS.VASTGELEGD_DOOR),
        row.get(GEBEURTENIS.BEKEND_OP));
  }
}
