package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.KEUZE;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Choices and their motivation. Once an operation of a choice is locked, the choice is too. */
public final class ChoiceStore {
  static final Rows<Choice> CHOICES =
      Rows.of(KEUZE, ChoiceStore::choice, KEUZE.GEWIJZIGD_OP, KEUZE.ID);

  ChoiceStore() {}

  /** Writes the motivation, wholly or in part. */
  public void motivate(
      Transaction transaction,
      ChoiceId id,
      String titel,
      String reden,
      String grond,
      @Nullable Onderbouwing onderbouwing) {
    Changes.expectOne(
        transaction
            .dsl()
            .update(KEUZE)
            .set(KEUZE.TITEL, titel)
            .set(KEUZE.REDEN, reden)
            .set(KEUZE.GROND, grond)
            .set(KEUZE.ONDERBOUWING, onderbouwing == null ? null : onderbouwing.code())
            .set(KEUZE.GEWIJZIGD_DOOR, Authors.of(transaction))
            .where(KEUZE.ID.eq(id))
            .execute());
  }

  /** Writes the whole motivation, with where it can be read. */
  public void motivate(Transaction transaction, ChoiceId id, String titel, Motivering motivering) {
    motivate(
        transaction,
        id,
        titel,
        motivering.reason(),
        motivering.ground(),
        motivering.onderbouwing());
    URI document = motivering.document();
    transaction
        .dsl()
        .update(KEUZE)
        .set(KEUZE.DOCUMENT, document == null ? null : document.toString())
        .where(KEUZE.ID.eq(id))
        .and(KEUZE.DOCUMENT.isDistinctFrom(document == null ? null : document.toString()))
        .execute();
  }

  public Optional<Choice> find(Transaction transaction, ChoiceId id) {
    return CHOICES.first(transaction, KEUZE.ID.eq(id));
  }

  public List<Choice> ofTailoring(Transaction transaction, TailoringId tailoring) {
    return CHOICES.where(transaction, KEUZE.INRICHTING_ID.eq(tailoring));
  }

  private static Choice choice(Record row) {
    String document = row.get(KEUZE.DOCUMENT);
    String onderbouwing = row.get(KEUZE.ONDERBOUWING);
    return new Choice(
        row.get(KEUZE.ID),
        row.get(KEUZE.INRICHTING_ID),
        row.get(KEUZE.TITEL),
        row.get(KEUZE.REDEN),
        row.get(KEUZE.GROND),
        onderbouwing == null ? null : Onderbouwing.ofCode(onderbouwing).orElseThrow(),
        document == null ? null : URI.create(document),
        row.get(KEUZE.GEWIJZIGD_DOOR),
        row.get(KEUZE.GEWIJZIGD_OP));
  }
}
