package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.AUDITREGEL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.PrincipalKind;
import nl.normenkader.profiles.postgres.Transaction;
import org.jooq.Condition;
import org.jooq.Record;
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
    return page(transaction, new AuditQuery(gemeente, null, null, List.of(), null, null), 0, most);
  }

  /** Lines that are asked for, newest first. */
  public List<AuditLine> page(Transaction transaction, AuditQuery query, long skip, int most) {
    return transaction
        .dsl()
        .selectFrom(AUDITREGEL)
        .where(condition(query))
        .orderBy(AUDITREGEL.NUMMER.desc())
        .limit(most)
        .offset(skip)
        .fetch(AuditStore::read);
  }

  /** How many lines are asked for. */
  public long count(Transaction transaction, AuditQuery query) {
    return transaction.dsl().fetchCount(AUDITREGEL, condition(query));
  }

  /** The accounts that lines of a gemeente tell about. */
  public List<AccountId> people(Transaction transaction, GemeenteId gemeente) {
    return transaction
        .dsl()
        .selectDistinct(AUDITREGEL.PRINCIPAL_ID)
        .from(AUDITREGEL)
        .where(AUDITREGEL.GEMEENTE_ID.eq(gemeente))
        .and(AUDITREGEL.PRINCIPAL_SOORT.eq(PrincipalKind.ACCOUNT.code()))
        .orderBy(AUDITREGEL.PRINCIPAL_ID)
        .fetch(row -> new AccountId(UUID.fromString(row.value1())));
  }

  /** What lines are about, by id of the subject, as far as the principal may see it. */
  public Map<String, AuditSubject> subjects(Transaction transaction, List<AuditLine> lines) {
    return AuditSubjects.of(transaction, lines);
  }

  private static Condition condition(AuditQuery query) {
    Condition condition =
        AUDITREGEL.GEMEENTE_ID.eq(query.gemeente()).and(AUDITREGEL.HANDELING.notIn(query.except()));
    if (query.person() != null) {
      condition =
          condition
              .and(AUDITREGEL.PRINCIPAL_SOORT.eq(PrincipalKind.ACCOUNT.code()))
              .and(AUDITREGEL.PRINCIPAL_ID.eq(query.person().toString()));
    }
    if (query.actions() != null) {
      condition = condition.and(AUDITREGEL.HANDELING.in(query.actions()));
    }
    if (query.from() != null) {
      condition = condition.and(AUDITREGEL.MOMENT.ge(query.from()));
    }
    if (query.before() != null) {
      condition = condition.and(AUDITREGEL.MOMENT.lt(query.before()));
    }
    return condition;
  }

  private static AuditLine read(Record row) {
    return new AuditLine(
        row.get(AUDITREGEL.NUMMER),
        row.get(AUDITREGEL.GEMEENTE_ID),
        row.get(AUDITREGEL.MOMENT),
        row.get(AUDITREGEL.PRINCIPAL_SOORT),
        row.get(AUDITREGEL.PRINCIPAL_ID),
        row.get(AUDITREGEL.HANDELING),
        row.get(AUDITREGEL.ONDERWERP),
        row.get(AUDITREGEL.ONDERWERP_ID),
        new Payload(row.get(AUDITREGEL.FORMAAT), row.get(AUDITREGEL.INHOUD)));
  }
}
