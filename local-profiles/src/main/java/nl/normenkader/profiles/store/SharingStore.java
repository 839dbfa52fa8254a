package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.DELING;
import static nl.normenkader.profiles.store.generated.Tables.GEDEELDE_BEWERKINGEN;
import static nl.normenkader.profiles.store.generated.Tables.GEDEELDE_INRICHTINGEN;
import static nl.normenkader.profiles.store.generated.Tables.GEDEELDE_KEUZES;

import java.util.List;
import java.util.UUID;
import nl.normenkader.profiles.postgres.Transaction;

/** Whether a gemeente lets others see what it chose, and what others let see. */
public final class SharingStore {
  SharingStore() {}

  public void share(Transaction transaction, TailoringId tailoring, boolean shared) {
    transaction
        .dsl()
        .insertInto(DELING)
        .columns(DELING.ID, DELING.INRICHTING_ID, DELING.GEDEELD, DELING.GEDAAN_DOOR)
        .values(UUID.randomUUID(), tailoring, shared, Authors.of(transaction))
        .execute();
  }

  public boolean isShared(Transaction transaction, TailoringId tailoring) {
    return transaction
        .dsl()
        .select(DELING.GEDEELD)
        .from(DELING)
        .where(DELING.INRICHTING_ID.eq(tailoring))
        .orderBy(DELING.MOMENT.desc(), DELING.ID)
        .limit(1)
        .fetchOptional(DELING.GEDEELD)
        .orElse(false);
  }

  /** The shared tailorings of a base, of all its versions. */
  public List<SharedTailoring> onBase(Transaction transaction, String baseId) {
    List<Tailoring> tailorings =
        TailoringStore.TAILORINGS.from(GEDEELDE_INRICHTINGEN(baseId)).all(transaction);
    List<StoredOperation> operations =
        TailoringStore.OPERATIONS.from(GEDEELDE_BEWERKINGEN(baseId)).all(transaction);
    List<Choice> choices = ChoiceStore.CHOICES.from(GEDEELDE_KEUZES(baseId)).all(transaction);
    return tailorings.stream()
        .map(
            tailoring ->
                new SharedTailoring(
                    tailoring,
                    operations.stream().filter(o -> o.tailoring().equals(tailoring.id())).toList(),
                    choices.stream().filter(c -> c.tailoring().equals(tailoring.id())).toList()))
        .toList();
  }
}
