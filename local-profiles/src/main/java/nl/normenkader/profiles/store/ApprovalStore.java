package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.AANVAARDING;
import static nl.normenkader.profiles.store.generated.Tables.BIJDRAGER;
import static nl.normenkader.profiles.store.generated.Tables.INDIENING;
import static nl.normenkader.profiles.store.generated.Tables.OORDEEL;
import static nl.normenkader.profiles.store.generated.Tables.VERSIE;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.generated.Routines;
import org.jooq.Record;

/**
 * Submission and four eyes. The database refuses the approval of anybody who had a hand in the
 * operations since the previous lock, undone ones included, whatever his role.
 *
 * @see "ADR 0003: four eyes, locks and the hash chain"
 */
public final class ApprovalStore {
  private static final Rows<Approval> APPROVALS =
      Rows.of(OORDEEL, ApprovalStore::approval, OORDEEL.MOMENT);
  private static final Rows<Acceptance> ACCEPTED =
      Rows.of(
          AANVAARDING,
          row ->
              new Acceptance(
                  row.get(AANVAARDING.BEWIJS),
                  row.get(AANVAARDING.REDEN),
                  row.get(AANVAARDING.GEDAAN_DOOR),
                  row.get(AANVAARDING.MOMENT)),
          AANVAARDING.MOMENT,
          AANVAARDING.ID);

  ApprovalStore() {}

  public SubmissionId submit(Transaction transaction, VersieId versie) {
    SubmissionId id = SubmissionId.random();
    transaction
        .dsl()
        .insertInto(INDIENING)
        .set(INDIENING.ID, id)
        .set(INDIENING.VERSIE_ID, versie)
        .set(INDIENING.RONDE, 0)
        .set(INDIENING.INGEDIEND_DOOR, Authors.of(transaction))
        .execute();
    return id;
  }

  /** Records what the principal says about the version. */
  public void judge(
      Transaction transaction,
      SubmissionId submission,
      ApprovalKind kind,
      Verdict verdict,
      String toelichting) {
    if (verdict == Verdict.TERUG && toelichting.isBlank()) {
      throw new IllegalArgumentException("Sending a version back needs an explanation");
    }
    transaction
        .dsl()
        .insertInto(OORDEEL)
        .set(OORDEEL.ID, UUID.randomUUID())
        .set(OORDEEL.INDIENING_ID, submission)
        .set(OORDEEL.SOORT, kind.code())
        .set(OORDEEL.UITKOMST, verdict.code())
        .set(OORDEEL.ACCOUNT_ID, Authors.of(transaction))
        .set(OORDEEL.TOELICHTING, toelichting)
        .set(OORDEEL.MOTIVERING_SHA256, new byte[0])
        .execute();
  }

  /** All rounds of a version, the newest first. */
  public List<Submission> ofVersie(Transaction transaction, VersieId versie) {
    return transaction
        .dsl()
        .selectFrom(INDIENING)
        .where(INDIENING.VERSIE_ID.eq(versie))
        .orderBy(INDIENING.RONDE.desc())
        .fetch(
            row ->
                new Submission(
                    row.get(INDIENING.ID),
                    row.get(INDIENING.VERSIE_ID),
                    row.get(INDIENING.RONDE),
                    row.get(INDIENING.INGEDIEND_DOOR),
                    row.get(INDIENING.INGEDIEND_OP),
                    APPROVALS.where(transaction, OORDEEL.INDIENING_ID.eq(row.get(INDIENING.ID)))));
  }

  /** Who may not approve the version, because they made it. */
  public List<AccountId> contributors(Transaction transaction, VersieId versie) {
    return transaction
        .dsl()
        .selectDistinct(BIJDRAGER.ACCOUNT_ID)
        .from(BIJDRAGER)
        .join(VERSIE)
        .on(VERSIE.INRICHTING_ID.eq(BIJDRAGER.INRICHTING_ID))
        .where(VERSIE.ID.eq(versie))
        .and(BIJDRAGER.REVISIE.le(VERSIE.REVISIE))
        .and(BIJDRAGER.REVISIE.gt(Routines.vorigSlotRevisie(VERSIE.INRICHTING_ID)))
        .orderBy(BIJDRAGER.ACCOUNT_ID)
        .fetch(BIJDRAGER.ACCOUNT_ID);
  }

  /** How many choices in the version still lack a motivation; approval waits until it is 0. */
  public long choicesWithoutMotivation(Transaction transaction, VersieId versie) {
    return transaction
        .dsl()
        .select(
            Routines.keuzesZonderMotivering(
                VERSIE.INRICHTING_ID,
                Routines.vorigSlotRevisie(VERSIE.INRICHTING_ID),
                VERSIE.REVISIE))
        .from(VERSIE)
        .where(VERSIE.ID.eq(versie))
        .fetchOptional(0, Long.class)
        .orElse(0L);
  }

  /** Accepts a proof that could not be given, for one version, with the reason. */
  public void accept(Transaction transaction, VersieId versie, String proof, String reason) {
    transaction
        .dsl()
        .insertInto(AANVAARDING)
        .columns(
            AANVAARDING.ID,
            AANVAARDING.VERSIE_ID,
            AANVAARDING.BEWIJS,
            AANVAARDING.REDEN,
            AANVAARDING.GEDAAN_DOOR)
        .values(UUID.randomUUID(), versie, proof, reason, Authors.of(transaction))
        .execute();
  }

  /** What was accepted for a version, in the order in which it was. */
  public List<Acceptance> accepted(Transaction transaction, VersieId versie) {
    return ACCEPTED.where(transaction, AANVAARDING.VERSIE_ID.eq(versie));
  }

  /**
   * The last thing said from each side about the versions since the last lock, with the revision it
   * was said about.
   */
  public List<Judgement> judgements(Transaction transaction, TailoringId tailoring) {
    return transaction
        .dsl()
        .select(OORDEEL.fields())
        .select(VERSIE.REVISIE)
        .distinctOn(OORDEEL.SOORT)
        .from(OORDEEL)
        .join(INDIENING)
        .on(INDIENING.ID.eq(OORDEEL.INDIENING_ID))
        .join(VERSIE)
        .on(VERSIE.ID.eq(INDIENING.VERSIE_ID))
        .where(VERSIE.INRICHTING_ID.eq(tailoring))
        .and(VERSIE.REVISIE.gt(Routines.vorigSlotRevisie(VERSIE.INRICHTING_ID)))
        .orderBy(OORDEEL.SOORT, OORDEEL.MOMENT.desc())
        .fetch(row -> new Judgement(row.get(VERSIE.REVISIE), approval(row)));
  }

  private static Approval approval(Record row) {
    return new Approval(
        ApprovalKind.valueOf(row.get(OORDEEL.SOORT).toUpperCase(Locale.ROOT)),
        Verdict.valueOf(row.get(OORDEEL.UITKOMST).toUpperCase(Locale.ROOT)),
        row.get(OORDEEL.ACCOUNT_ID),
        row.get(OORDEEL.TOELICHTING),
        row.get(OORDEEL.MOMENT),
        row.get(OORDEEL.OVERGENOMEN_VAN) != null);
  }
}
