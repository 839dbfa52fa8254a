package nl.normenkader.profiles.workspace;

import java.nio.charset.StandardCharsets;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.ProfilesStore;

/** Tells in the log of the gemeente what was decided about a conflict, and why. */
record DecisionNote(ProfilesStore store) {

  /** Three lines: where, which way out, why. */
  private static final int FORMAT = 1;

  void add(
      Transaction transaction,
      OpenTailoring open,
      JournalId journal,
      RebasePlan plan,
      Decision decision) {
    plan.conflicts().stream()
        .filter(conflict -> conflict.id().equals(decision.conflict()))
        .findFirst()
        .ifPresent(
            conflict ->
                store
                    .audit()
                    .add(
                        transaction,
                        open.gemeente().id(),
                        "conflict.beslist",
                        "journaal",
                        journal.toString(),
                        new Payload(
                            FORMAT,
                            String.join(
                                    "\n",
                                    conflict.place().toString(),
                                    plan.step().names().word(decision.kind()),
                                    decision.reason())
                                .getBytes(StandardCharsets.UTF_8))));
  }
}
