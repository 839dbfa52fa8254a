package nl.normenkader.profiles.store;

import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.PrincipalContext;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A writer on a store that runs elsewhere: operations, now and then a version that is approved and
 * locked, until it is killed. It says what was acknowledged.
 */
final class StoreWriter {
  private static final int OPERATIONS_PER_LOCK = 5;

  private final ProfilesStore store;
  private final TailoringId tailoring;
  private final Principal maker;
  private final Principal approver;

  private StoreWriter(String[] arguments) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(arguments[0]);
    source.setUser(arguments[1]);
    source.setPassword(arguments[2]);
    store = new ProfilesStore(new PrincipalContext(source));
    tailoring = new TailoringId(UUID.fromString(arguments[3]));
    maker = Principal.account(new AccountId(UUID.fromString(arguments[4])));
    approver = Principal.account(new AccountId(UUID.fromString(arguments[5])));
  }

  public static void main(String[] arguments) {
    StoreWriter writer = new StoreWriter(arguments);
    while (true) {
      for (int i = 0; i < OPERATIONS_PER_LOCK; i++) {
        System.out.println("bewerking " + writer.operation());
      }
      System.out.println("slot " + writer.lock());
    }
  }

  private long operation() {
    return store
        .attempt(
            maker,
            transaction -> {
              long head = store.tailorings().find(transaction, tailoring).orElseThrow().revision();
              ChoiceId choice = ChoiceId.random();
              Appended appended =
                  store
                      .tailorings()
                      .append(transaction, Example.operation(tailoring, head, choice));
              Example.motivate(store, transaction, choice);
              return appended.revision();
            })
        .orElseThrow();
  }

  private SlotId lock() {
    VersieId versie = VersieId.random();
    SubmissionId submission =
        store
            .attempt(
                maker,
                transaction -> {
                  long head =
                      store.tailorings().find(transaction, tailoring).orElseThrow().revision();
                  store.versies().create(transaction, versie, tailoring, "Versie", head);
                  return store.approvals().submit(transaction, versie);
                })
            .orElseThrow();
    SlotId slot = SlotId.random();
    return store
        .attempt(
            approver,
            transaction -> {
              store
                  .approvals()
                  .judge(transaction, submission, ApprovalKind.BELEID, Verdict.AKKOORD, "Gelezen");
              store
                  .slots()
                  .lock(
                      transaction,
                      new NewSlot(slot, versie, Example.payload("configuratie " + versie)),
                      head -> Example.payload("envelop na " + head.hash()));
              return slot;
            })
        .orElseThrow();
  }
}
