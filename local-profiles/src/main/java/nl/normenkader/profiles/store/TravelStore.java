package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.AFTAKKING_EINDE;
import static nl.normenkader.profiles.store.generated.Tables.BUNDEL_HERKOMST;

import java.util.Optional;
import nl.normenkader.profiles.postgres.Transaction;

/** Tailorings beside the main line: branches that end, and bundles that came from elsewhere. */
public final class TravelStore {
  private static final String MERGED = "samengevoegd";

  TravelStore() {}

  /** Ends a branch; nothing is changed in it afterwards. */
  public void end(Transaction transaction, TailoringId branch, boolean merged, String reason) {
    transaction
        .dsl()
        .insertInto(AFTAKKING_EINDE)
        .columns(
            AFTAKKING_EINDE.INRICHTING_ID,
            AFTAKKING_EINDE.UITKOMST,
            AFTAKKING_EINDE.REDEN,
            AFTAKKING_EINDE.GEDAAN_DOOR)
        .values(branch, merged ? MERGED : "vervallen", reason, Authors.of(transaction))
        .execute();
  }

  /** What became of a branch; nothing while it is open. */
  public Optional<BranchEnd> end(Transaction transaction, TailoringId branch) {
    return transaction
        .dsl()
        .selectFrom(AFTAKKING_EINDE)
        .where(AFTAKKING_EINDE.INRICHTING_ID.eq(branch))
        .fetchOptional(
            row ->
                new BranchEnd(
                    row.get(AFTAKKING_EINDE.UITKOMST).equals(MERGED),
                    row.get(AFTAKKING_EINDE.REDEN),
                    row.get(AFTAKKING_EINDE.GEDAAN_DOOR),
                    row.get(AFTAKKING_EINDE.MOMENT)));
  }

  /** Notes that a tailoring was taken in from a file. */
  public void takeIn(Transaction transaction, TailoringId tailoring, BundleOrigin origin) {
    transaction
        .dsl()
        .insertInto(BUNDEL_HERKOMST)
        .columns(
            BUNDEL_HERKOMST.INRICHTING_ID,
            BUNDEL_HERKOMST.THUIS_REVISIE,
            BUNDEL_HERKOMST.BEWERKINGEN,
            BUNDEL_HERKOMST.HASH)
        .values(tailoring, origin.homeRevision(), origin.operations(), origin.file().bytes())
        .execute();
  }

  /** Where a tailoring came from; nothing when it was begun here. */
  public Optional<BundleOrigin> origin(Transaction transaction, TailoringId tailoring) {
    return transaction
        .dsl()
        .selectFrom(BUNDEL_HERKOMST)
        .where(BUNDEL_HERKOMST.INRICHTING_ID.eq(tailoring))
        .fetchOptional(
            row ->
                new BundleOrigin(
                    row.get(BUNDEL_HERKOMST.THUIS_REVISIE),
                    row.get(BUNDEL_HERKOMST.BEWERKINGEN),
                    Sha256.ofDigest(row.get(BUNDEL_HERKOMST.HASH))));
  }
}
