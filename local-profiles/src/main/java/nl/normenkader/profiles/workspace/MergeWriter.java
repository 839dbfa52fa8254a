package nl.normenkader.profiles.workspace;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.DecisionKind;
import nl.normenkader.profiles.rebase.RebaseResult;
import nl.normenkader.profiles.rebase.RebasedOperation;
import nl.normenkader.profiles.resolve.Origin;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.store.NewOperation;
import nl.normenkader.profiles.store.OperationId;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.Sha256;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.OperationPayload;

/**
 * Writes what came of a three-way on top of a tailoring that stays where it is: a branch that goes
 * into its main line, a file that comes back.
 */
public final class MergeWriter {

  private static final int MAX_TITLE = 200;

  private final ProfilesStore store;

  /** Writes in this store. */
  public MergeWriter(ProfilesStore store) {
    this.store = store;
  }

  /**
   * Where the operations come from.
   *
   * @param id the same when the same is merged again
   * @param choices by id, as they are there
   * @param makers everybody who had a hand in it: none of them approves the result
   */
  public record Source(UUID id, Map<UUID, Choice> choices, List<AccountId> makers) {
    public Source {
      choices = Map.copyOf(choices);
      makers = List.copyOf(makers);
    }
  }

  /** Writes it; what was locked stays, and is replaced under a choice of its own. */
  public void write(
      Transaction transaction, OpenTailoring main, Source source, RebaseResult result) {
    long revision = main.revision();
    for (RebasedOperation one : result.operations()) {
      Choice choice = choice(main, source, one);
      Hash replaced = OperationPayload.replaced(one.operation());
      store
          .tailorings()
          .append(
              transaction,
              new NewOperation(
                  main.tailoring().id(),
                  revision,
                  new OperationId(derived(source.id(), "bewerking " + (revision + 1))),
                  new ChoiceId(choice.id()),
                  OperationPayload.kind(one.operation()),
                  one.operation().place().toString(),
                  new Payload(OperationPayload.FORMAT, OperationPayload.bytes(one.operation())),
                  replaced == null
                      ? null
                      : new Sha256(replaced.text().substring("sha256:".length())),
                  null,
                  null,
                  source.makers()));
      revision++;
      if (!main.choices().containsKey(choice.id())) {
        store
            .choices()
            .motivate(transaction, new ChoiceId(choice.id()), choice.title(), choice.motivering());
      }
    }
  }

  private static Choice choice(OpenTailoring main, Source source, RebasedOperation one) {
    Decision decision = one.decision();
    Origin earlier = one.earlier();
    if (earlier == null || (decision != null && decision.kind() == DecisionKind.NIEUW)) {
      String title = "Bij het samenvoegen: " + one.operation().place();
      return new Choice(
          derived(source.id(), "besluit " + (decision == null ? "" : decision.conflict())),
          title.length() <= MAX_TITLE ? title : title.substring(0, MAX_TITLE),
          new Motivering(decision == null ? "" : decision.reason(), "", null));
    }
    UUID came = earlier.logged().choice();
    Choice here = main.choices().get(came);
    if (here != null && !isLocked(main, came)) {
      return here;
    }
    Choice there = source.choices().getOrDefault(came, new Choice(came, "", Motivering.NONE));
    // After a lock the same choice goes on under another number: what was locked stays as it was.
    return new Choice(
        derived(source.id(), "keuze %s na %d".formatted(came, main.lockedRevision())),
        there.title(),
        there.motivering());
  }

  private static boolean isLocked(OpenTailoring main, UUID choice) {
    return main.log().stream()
        .anyMatch(
            logged -> logged.choice().equals(choice) && logged.revision() <= main.lockedRevision());
  }

  private static UUID derived(UUID id, String use) {
    return Rebases.derived(id, use);
  }
}
