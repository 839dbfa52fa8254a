package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.SLOT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.generated.Routines;
import nl.normenkader.profiles.store.generated.routines.KetenkopVasthouden;
import org.jooq.Condition;

/**
 * Locks. The database makes one only for an approved version without later operations, and never
 * changes or removes one.
 *
 * @see "ADR 0003: four eyes, locks and the hash chain"
 */
public final class SlotStore {
  SlotStore() {}

  /**
   * Locks a version.
   *
   * @param envelope makes the envelope's canonical bytes from the head of the chain; other locks
   *     and events wait meanwhile, so it must be quick
   */
  public void lock(Transaction transaction, NewSlot slot, Function<ChainHead, Payload> envelope) {
    ChainHead head = holdChain(transaction);
    Payload sealed = envelope.apply(head);
    if (sealed.format() != slot.content().format()) {
      throw new IllegalArgumentException("Content and envelope have one format number");
    }
    transaction
        .dsl()
        .insertInto(SLOT)
        .columns(
            SLOT.ID,
            SLOT.VERSIE_ID,
            SLOT.HASH,
            SLOT.FORMAAT,
            SLOT.INHOUD,
            SLOT.ENVELOP,
            SLOT.KETEN_VORIGE,
            SLOT.GELEGD_DOOR)
        .values(
            slot.id(),
            slot.versie(),
            slot.content().hash().bytes(),
            slot.content().format(),
            slot.content().bytes(),
            sealed.bytes(),
            head.hash().bytes(),
            Authors.of(transaction))
        .execute();
  }

  public Optional<Slot> find(Transaction transaction, SlotId id) {
    return slots(transaction, SLOT.ID.eq(id)).stream().findFirst();
  }

  public Optional<Slot> ofVersie(Transaction transaction, VersieId versie) {
    return slots(transaction, SLOT.VERSIE_ID.eq(versie)).stream().findFirst();
  }

  /** The same content may have been locked more than once; the first lock counts. */
  public Optional<Slot> byHash(Transaction transaction, Sha256 hash) {
    return slots(transaction, SLOT.HASH.eq(hash.bytes())).stream().findFirst();
  }

  /** In the order in which they were made. */
  public List<Slot> ofGemeente(Transaction transaction, GemeenteId gemeente) {
    return slots(transaction, SLOT.GEMEENTE_ID.eq(gemeente));
  }

  /** In the order in which they were made. */
  public List<Slot> ofTailoring(Transaction transaction, TailoringId tailoring) {
    return slots(transaction, SLOT.INRICHTING_ID.eq(tailoring));
  }

  private static ChainHead holdChain(Transaction transaction) {
    KetenkopVasthouden head = Routines.ketenkopVasthouden(transaction.dsl().configuration());
    return new ChainHead(head.getKopNummer(), Sha256.ofDigest(head.getKopHash()));
  }

  private static List<Slot> slots(Transaction transaction, Condition condition) {
    return transaction
        .dsl()
        .selectFrom(SLOT)
        .where(condition)
        .orderBy(SLOT.GELEGD_OP, SLOT.ID)
        .fetch(
            row ->
                new Slot(
                    row.get(SLOT.ID),
                    row.get(SLOT.VERSIE_ID),
                    row.get(SLOT.INRICHTING_ID),
                    row.get(SLOT.GEMEENTE_ID),
                    row.get(SLOT.DOEL),
                    Sha256.ofDigest(row.get(SLOT.HASH)),
                    new Payload(row.get(SLOT.FORMAAT), row.get(SLOT.INHOUD)),
                    new Payload(row.get(SLOT.FORMAAT), row.get(SLOT.ENVELOP)),
                    Sha256.ofDigest(row.get(SLOT.KETEN_VORIGE)),
                    row.get(SLOT.GELEGD_DOOR),
                    row.get(SLOT.GELEGD_OP)));
  }
}
