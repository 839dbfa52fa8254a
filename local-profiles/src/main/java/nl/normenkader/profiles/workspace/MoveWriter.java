package nl.normenkader.profiles.workspace;

import java.util.List;
import java.util.UUID;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.RebasedOperation;
import nl.normenkader.profiles.resolve.Origin;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.store.NewOperation;
import nl.normenkader.profiles.store.OperationId;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.Sha256;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.profiles.tailoring.OperationPayload;
import org.jspecify.annotations.Nullable;

/**
 * Writes a move in the log: one entry that says so, then every operation of the layer on what it
 * stands on now, under the choice it came from.
 */
final class MoveWriter {

  private static final int MAX_TITLE = 200;

  private final ProfilesStore store;

  MoveWriter(ProfilesStore store) {
    this.store = store;
  }

  /** Writes it and gives the revision of the entry that says so. */
  long write(Transaction transaction, OpenTailoring open, OpenRebase rebase, String reason) {
    TailoringId id = open.tailoring().id();
    UUID move = Rebases.derived(rebase.id().value(), "overstap");
    append(
        transaction,
        id,
        open.revision(),
        move,
        move,
        Moves.KIND,
        "basis",
        Moves.payload(open.base(), rebase.wordt()),
        null);
    motivate(
        transaction,
        move,
        "Overstap naar %s %s".formatted(rebase.wordt().id(), rebase.wordt().version()),
        reason,
        "%s %s".formatted(rebase.wordt().id(), rebase.wordt().version()),
        Onderbouwing.BASISONDERZOEK);
    long moved = open.revision() + 1;
    Versie parent = rebase.parent();
    store
        .tailorings()
        .stand(
            transaction,
            id,
            moved,
            rebase.wordt().id(),
            rebase.wordt().version(),
            parent == null ? null : parent.id(),
            rebase.id());
    long revision = moved;
    for (RebasedOperation one : rebase.result().operations()) {
      operation(transaction, open, rebase, one, revision++);
    }
    return moved;
  }

  private void operation(
      Transaction transaction,
      OpenTailoring open,
      OpenRebase rebase,
      RebasedOperation one,
      long revision) {
    Hash replaced = OperationPayload.replaced(one.operation());
    UUID choice = choice(open, rebase, one);
    append(
        transaction,
        open.tailoring().id(),
        revision,
        Rebases.derived(rebase.id().value(), "bewerking " + revision),
        choice,
        OperationPayload.kind(one.operation()),
        one.operation().place().toString(),
        new Payload(OperationPayload.FORMAT, OperationPayload.bytes(one.operation())),
        replaced == null ? null : new Sha256(replaced.text().substring("sha256:".length())));
    Decision decision = one.decision();
    if (decision != null && !open.choices().containsKey(choice)) {
      motivate(transaction, choice, title(one), decision.reason(), "", null);
    }
  }

  /** The choice it came from; what came up in a decision is a choice of its own. */
  private static UUID choice(OpenTailoring open, OpenRebase rebase, RebasedOperation one) {
    Origin earlier = one.earlier();
    if (earlier != null && open.choices().containsKey(earlier.logged().choice())) {
      return earlier.logged().choice();
    }
    Decision decision = one.decision();
    return Rebases.derived(
        rebase.id().value(), "keuze " + (decision == null ? "" : decision.conflict()));
  }

  private static String title(RebasedOperation one) {
    String title = "Bij de overstap: " + one.operation().place();
    return title.length() <= MAX_TITLE ? title : title.substring(0, MAX_TITLE);
  }

  private void motivate(
      Transaction transaction,
      UUID choice,
      String title,
      String reason,
      String ground,
      @Nullable Onderbouwing onderbouwing) {
    store
        .choices()
        .motivate(transaction, new ChoiceId(choice), title, reason, ground, onderbouwing);
  }

  private void append(
      Transaction transaction,
      TailoringId id,
      long head,
      UUID operation,
      UUID choice,
      String kind,
      String element,
      Payload payload,
      @Nullable Sha256 replaced) {
    store
        .tailorings()
        .append(
            transaction,
            new NewOperation(
                id,
                head,
                new OperationId(operation),
                new ChoiceId(choice),
                kind,
                element,
                payload,
                replaced,
                null,
                null,
                List.of()));
  }
}
