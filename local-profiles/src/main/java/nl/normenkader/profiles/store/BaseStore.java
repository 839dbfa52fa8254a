package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.BASISKADER;

import java.util.List;
import java.util.UUID;
import nl.normenkader.profiles.postgres.Transaction;

/** Bases that do not come with the product: readable for every principal, and never changed. */
public final class BaseStore {
  private static final Rows<LicensedBase> BASES =
      Rows.of(
          BASISKADER,
          row ->
              new LicensedBase(
                  row.get(BASISKADER.KADER),
                  row.get(BASISKADER.VERSIE),
                  Sha256.ofDigest(row.get(BASISKADER.HASH)),
                  row.get(BASISKADER.INHOUD),
                  row.get(BASISKADER.HOUDER),
                  row.get(BASISKADER.GEDAAN_DOOR),
                  row.get(BASISKADER.MOMENT)),
          BASISKADER.KADER,
          BASISKADER.MOMENT);

  BaseStore() {}

  /** All, by name and then in the order in which they came. */
  public List<LicensedBase> all(Transaction transaction) {
    return BASES.all(transaction);
  }

  /** Takes one in; who it was is the principal of the transaction. */
  public void add(
      Transaction transaction,
      String id,
      String version,
      Sha256 hash,
      byte[] content,
      String holder) {
    transaction
        .dsl()
        .insertInto(BASISKADER)
        .columns(
            BASISKADER.ID,
            BASISKADER.KADER,
            BASISKADER.VERSIE,
            BASISKADER.HASH,
            BASISKADER.INHOUD,
            BASISKADER.HOUDER,
            BASISKADER.GEDAAN_DOOR)
        .values(
            UUID.randomUUID(), id, version, hash.bytes(), content, holder, Authors.of(transaction))
        .execute();
  }
}
