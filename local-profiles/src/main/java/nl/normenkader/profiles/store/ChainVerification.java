package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.GEBEURTENIS;
import static nl.normenkader.profiles.store.generated.Tables.KETENKOP;
import static nl.normenkader.profiles.store.generated.Tables.SCHAKEL;
import static nl.normenkader.profiles.store.generated.Tables.SLOT;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.postgres.Transaction;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Computes the hash chain again from the locks and events themselves, independently of the database
 * functions that made it. Needs a principal that sees all gemeenten: the system.
 *
 * @see "ADR 0003: four eyes, locks and the hash chain"
 */
public final class ChainVerification {
  private static final Sha256 BEGIN =
      Sha256.of("normenkader keten 1".getBytes(StandardCharsets.UTF_8));
  private static final Field<byte[]> SLOT_CONTENT =
      DSL.field("sha256({0})", byte[].class, SLOT.INHOUD).as("slot_inhoud");
  private static final Field<byte[]> SLOT_ENVELOPE =
      DSL.field("sha256({0})", byte[].class, SLOT.ENVELOP).as("slot_envelop");
  private static final Field<byte[]> EVENT_CONTENT =
      DSL.field("sha256({0})", byte[].class, GEBEURTENIS.INHOUD).as("gebeurtenis_inhoud");
  private static final Field<byte[]> EVENT_SIGNATURE =
      DSL.field("sha256({0})", byte[].class, GEBEURTENIS.HANDTEKENING).as("gebeurtenis_teken");

  private ChainVerification() {}

  /** Walks the whole chain and stops at the first link that does not fit. */
  public static ChainReport verify(Transaction transaction) {
    ChainHead head = new ChainHead(0, BEGIN);
    try (Cursor<? extends Record> rows = links(transaction)) {
      for (Record row : rows) {
        Optional<ChainReport.Broken> fault = check(row, head);
        if (fault.isPresent()) {
          return fault.get();
        }
        head = new ChainHead(row.get(SCHAKEL.NUMMER), Sha256.ofDigest(row.get(SCHAKEL.HASH)));
      }
    }
    return checkEnd(transaction, head);
  }

  /** Where the chain ends now. */
  public static ChainHead head(Transaction transaction) {
    return transaction
        .dsl()
        .selectFrom(KETENKOP)
        .fetchSingle(
            row ->
                new ChainHead(row.get(KETENKOP.NUMMER), Sha256.ofDigest(row.get(KETENKOP.HASH))));
  }

  /** Which link has this hash: where the chain ended when a document or an envelope named it. */
  public static Optional<Long> number(Transaction transaction, Sha256 hash) {
    return transaction
        .dsl()
        .select(SCHAKEL.NUMMER)
        .from(SCHAKEL)
        .where(SCHAKEL.HASH.eq(hash.bytes()))
        .fetchOptional(SCHAKEL.NUMMER);
  }

  private static Cursor<? extends Record> links(Transaction transaction) {
    return transaction
        .dsl()
        .select(SCHAKEL.fields())
        .select(SLOT.fields(SLOT.ID, SLOT.VERSIE_ID, SLOT.INRICHTING_ID, SLOT.GEMEENTE_ID))
        .select(SLOT.DOEL, SLOT.HASH, SLOT.FORMAAT, SLOT.KETEN_VORIGE)
        .select(SLOT.GELEGD_DOOR, SLOT.GELEGD_OP, SLOT_CONTENT, SLOT_ENVELOPE)
        .select(GEBEURTENIS.ID, GEBEURTENIS.SLOT_ID, GEBEURTENIS.GEMEENTE_ID, GEBEURTENIS.SOORT)
        .select(GEBEURTENIS.FORMAAT, GEBEURTENIS.INHOUD_SHA256, GEBEURTENIS.GELDIG_VAN)
        .select(GEBEURTENIS.GELDIG_TOT, GEBEURTENIS.VASTGELEGD_DOOR, GEBEURTENIS.BEKEND_OP)
        .select(EVENT_CONTENT, EVENT_SIGNATURE)
        .from(SCHAKEL)
        .leftJoin(SLOT)
        .on(SCHAKEL.SOORT.eq("slot"), SLOT.ID.coerce(UUID.class).eq(SCHAKEL.VERWIJZING))
        .leftJoin(GEBEURTENIS)
        .on(
            SCHAKEL.SOORT.eq("gebeurtenis"),
            GEBEURTENIS.ID.coerce(UUID.class).eq(SCHAKEL.VERWIJZING))
        .orderBy(SCHAKEL.NUMMER)
        .fetchSize(500)
        .fetchLazy();
  }

  private static Optional<ChainReport.Broken> check(Record row, ChainHead before) {
    long number = row.get(SCHAKEL.NUMMER);
    String subject = row.get(SCHAKEL.VERWIJZING).toString();
    if (number != before.number() + 1) {
      return broken(before.number() + 1, ChainReport.Fault.SCHAKEL_ONTBREEKT, "");
    }
    if (!Sha256.ofDigest(row.get(SCHAKEL.VORIGE)).equals(before.hash())) {
      return broken(number, ChainReport.Fault.VORIGE_PAST_NIET, subject);
    }
    boolean slot = row.get(SCHAKEL.SOORT).equals("slot");
    if (slot ? row.get(SLOT.ID) == null : row.get(GEBEURTENIS.ID) == null) {
      return broken(number, ChainReport.Fault.RIJ_ONTBREEKT, subject);
    }
    boolean sound = slot ? slotIsSound(row, before) : eventIsSound(row);
    String line = slot ? slotLine(row) : eventLine(row);
    Sha256 computed = link(before, number + "\n" + line);
    if (!sound || !computed.equals(Sha256.ofDigest(row.get(SCHAKEL.HASH)))) {
      return broken(number, ChainReport.Fault.INHOUD_GEWIJZIGD, subject);
    }
    return Optional.empty();
  }

  private static boolean slotIsSound(Record row, ChainHead before) {
    return Sha256.ofDigest(row.get(SLOT.HASH)).equals(Sha256.ofDigest(row.get(SLOT_CONTENT)))
        && Sha256.ofDigest(row.get(SLOT.KETEN_VORIGE)).equals(before.hash());
  }

  private static boolean eventIsSound(Record row) {
    return Sha256.ofDigest(row.get(GEBEURTENIS.INHOUD_SHA256))
        .equals(Sha256.ofDigest(row.get(EVENT_CONTENT)));
  }

  private static String slotLine(Record row) {
    return lines(
        "slot",
        row.get(SLOT.ID),
        row.get(SLOT.VERSIE_ID),
        row.get(SLOT.INRICHTING_ID),
        row.get(SLOT.GEMEENTE_ID),
        row.get(SLOT.DOEL),
        Sha256.ofDigest(row.get(SLOT.HASH)),
        row.get(SLOT.FORMAAT),
        Sha256.ofDigest(row.get(SLOT_ENVELOPE)),
        row.get(SLOT.GELEGD_DOOR),
        microseconds(row.get(SLOT.GELEGD_OP)));
  }

  private static String eventLine(Record row) {
    return lines(
        "gebeurtenis",
        row.get(GEBEURTENIS.ID),
        row.get(GEBEURTENIS.SLOT_ID),
        row.get(GEBEURTENIS.GEMEENTE_ID),
        row.get(GEBEURTENIS.SOORT),
        row.get(GEBEURTENIS.FORMAAT),
        Sha256.ofDigest(row.get(GEBEURTENIS.INHOUD_SHA256)),
        orDash(Sha256.ofNullable(row.get(EVENT_SIGNATURE))),
        orDash(row.get(GEBEURTENIS.GELDIG_VAN)),
        orDash(row.get(GEBEURTENIS.GELDIG_TOT)),
        row.get(GEBEURTENIS.VASTGELEGD_DOOR),
        microseconds(row.get(GEBEURTENIS.BEKEND_OP)));
  }

  private static ChainReport checkEnd(Transaction transaction, ChainHead last) {
    Optional<ChainReport> outside =
        outsideChain(transaction, last, SLOT, SLOT.ID)
            .or(() -> outsideChain(transaction, last, GEBEURTENIS, GEBEURTENIS.ID));
    if (outside.isPresent()) {
      return outside.get();
    }
    if (!head(transaction).equals(last)) {
      return new ChainReport.Broken(last.number() + 1, ChainReport.Fault.KOP_PAST_NIET, "");
    }
    return new ChainReport.Intact(last);
  }

  private static Optional<ChainReport> outsideChain(
      Transaction transaction, ChainHead last, Table<?> table, Field<?> id) {
    return transaction
        .dsl()
        .select(id)
        .from(table)
        .where(
            id.coerce(UUID.class).notIn(transaction.dsl().select(SCHAKEL.VERWIJZING).from(SCHAKEL)))
        .orderBy(id)
        .limit(1)
        .fetchOptional(
            row ->
                new ChainReport.Broken(
                    last.number() + 1, ChainReport.Fault.BUITEN_KETEN, String.valueOf(row.get(0))));
  }

  private static Sha256 link(ChainHead before, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before.hash().bytes());
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return Sha256.of(bytes.toByteArray());
  }

  private static String lines(Object... parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(text.isEmpty() ? "" : "\n").append(part);
    }
    return text.toString();
  }

  private static Object orDash(@Nullable Object value) {
    return value == null ? "-" : value;
  }

  private static long microseconds(Instant moment) {
    return Math.addExact(
        Math.multiplyExact(moment.getEpochSecond(), 1_000_000L), moment.getNano() / 1_000);
  }

  private static Optional<ChainReport.Broken> broken(
      long number, ChainReport.Fault fault, String subject) {
    return Optional.of(new ChainReport.Broken(number, fault, subject));
  }
}
