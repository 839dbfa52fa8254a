package nl.normenkader.profiles.bundle;

import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.BundleOrigin;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.store.NewOperation;
import nl.normenkader.profiles.store.NewTailoring;
import nl.normenkader.profiles.store.OperationId;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.Sha256;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.OperationPayload;

/** Writes a bundle that was found good into an installation where its tailoring is not yet. */
record BundleReader(ProfilesStore store) {

  TailoringId take(Transaction transaction, GemeenteId gemeente, Bundle bundle, byte[] file) {
    TailoringId id = new TailoringId(bundle.tailoring().value());
    store
        .tailorings()
        .begin(
            transaction,
            new NewTailoring(
                id,
                gemeente,
                bundle.name(),
                NewTailoring.WMO_BEGELEIDING,
                bundle.base().id(),
                bundle.base().version(),
                null,
                null,
                true));
    long revision = 0;
    for (Bundle.BundleEntry entry : bundle.operations()) {
      append(transaction, id, revision++, entry);
    }
    for (Bundle.BundleChoice choice : bundle.choices()) {
      store
          .choices()
          .motivate(
              transaction,
              new ChoiceId(choice.id().value()),
              choice.choice().title(),
              choice.choice().motivering());
    }
    store
        .travel()
        .takeIn(
            transaction,
            id,
            new BundleOrigin(bundle.left(), bundle.operations().size(), Sha256.of(file)));
    return id;
  }

  private void append(
      Transaction transaction, TailoringId id, long revision, Bundle.BundleEntry entry) {
    Operation operation = entry.operation().operation();
    Optional<Hash> replaced = Optional.ofNullable(OperationPayload.replaced(operation));
    store
        .tailorings()
        .append(
            transaction,
            new NewOperation(
                id,
                revision,
                new OperationId(entry.id().value()),
                new ChoiceId(entry.choice().value()),
                OperationPayload.kind(operation),
                operation.place().toString(),
                new Payload(OperationPayload.FORMAT, OperationPayload.bytes(operation)),
                replaced
                    .map(hash -> new Sha256(hash.text().substring("sha256:".length())))
                    .orElse(null),
                entry.undoes(),
                null,
                known(transaction, entry.maker())));
  }

  /** Who made it, when he has an account here too. */
  private List<AccountId> known(Transaction transaction, BundleId maker) {
    AccountId account = new AccountId(maker.value());
    return store.accounts().find(transaction, account).isPresent() ? List.of(account) : List.of();
  }
}
