package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.AUDITREGEL;

import java.util.List;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.postgres.Transaction;
import org.jspecify.annotations.Nullable;

/** The log per gemeente: only grows. The database itself notes who and when. */
public final class AuditStore {
  AuditStore() {}

  public void add(
      Transaction transaction,
      @Nullable GemeenteId gemeente,
      String action,
      String subject,
      String subjectId,
      Payload payload) {
    transaction
        .dsl()
        .insertInto(AUDITREGEL)
        .columns(
            AUDITREGEL.GEMEENTE_ID,
            AUDITREGEL.PRINCIPAL_SOORT,
            AUDITREGEL.PRINCIPAL_ID,
            AUDITREGEL.HANDELING,
            AUDITREGEL.ONDERWERP,
            AUDITREGEL.ONDERWERP_ID,
            AUDITREGEL.FORMAAT,
            AUDITREGEL.INHOUD)
        .values(
            gemeente,
            transaction.principal().kind().code(),
            transaction.principal().id(),
            action,
            subject,
            subjectId,
            payload.format(),
            payload.bytes())
        .execute();
  }

  /** The newest lines of a gemeente, newest first. */
  public List<AuditLine> latest(Transaction transaction, GemeenteId gemeente, int most) {
    return transaction
        .dsl()
        .selectFrom(AUDITREGEL)
        .where(AUDITREGEL.GEMEENTE_ID.eq(gemeente))
        .orderBy(AUDITREGEL.NUMMER.desc())
        .limit(most)
        .fetch(
            row ->
                new AuditLine(
                    row.get(AUDITREGEL.NUMMER),
                    row.get(AUDITREGEL.GEMEENTE_ID),
                    row.get(AUDITREGEL.MOMENT),
                    row.get(AUDITREGEL.PRINCIPAL_SOORT),
                    row.get(AUDITREGEL.PRINCIPAL_ID),
                    row.get(AUDITREGEL.HANDELING),
                    row.get(AUDITREGEL.ONDERWERP),
                    row.get(AUDITREGEL.ONDERWERP_ID),
                    new Payload(row.get(AUDITREGEL.FORMAAT), row.get(AUDITREGEL.INHOUD))));
  }
}
