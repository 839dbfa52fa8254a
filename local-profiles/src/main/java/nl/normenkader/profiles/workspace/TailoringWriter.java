package nl.normenkader.profiles.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.diff.ValueWords;
import nl.normenkader.profiles.diff.Words;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.store.NewOperation;
import nl.normenkader.profiles.store.OperationId;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.Sha256;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.LoggedOperation;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.OperationPayload;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/**
 * Writes edits in the log of a tailoring, inside a transaction that may do more: a decision of a
 * session is one with its edits.
 */
public final class TailoringWriter {

  private static final int MAX_NAME = 200;

  private final ProfilesStore store;
  private final TailoringReader reader;

  /** Writes in this store. */
  public TailoringWriter(ProfilesStore store, TailoringReader reader) {
    this.store = store;
    this.reader = reader;
  }

  /**
   * What was written.
   *
   * @param open the tailoring after it
   * @param choices those the new operations belong to; none when nothing changed
   */
  public record Written(OpenTailoring open, List<UUID> choices) {
    public Written {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Writes edits, all or none. What the principal saw may be older than the log as long as nobody
   * else changed the same since.
   *
   * @param seen the revision the principal saw
   * @param choice the choice they belong to; null: the one the element is under, or a new one
   * @param session the session they are made in
   */
  public Answer<Written> edit(
      Transaction transaction,
      TailoringId id,
      long seen,
      @Nullable UUID choice,
      @Nullable UUID session,
      List<Edit> edits) {
    Optional<OpenTailoring> found = reader.open(transaction, id);
    if (found.isEmpty()) {
      return Answer.refused(RefusalCode.NIET_GEVONDEN);
    }
    OpenTailoring open = found.get();
    List<Issue> collisions = collisions(transaction, open, seen, edits);
    if (!collisions.isEmpty()) {
      return Answer.refused(collisions);
    }
    EditPlan plan = EditPlan.of(open, choice, edits);
    if (!plan.problems().isEmpty()) {
      return Answer.refused(plan.problems());
    }
    long revision = open.revision();
    for (EditPlan.Entry entry : plan.entries()) {
      append(transaction, open.tailoring(), revision++, entry, session);
    }
    plan.begun().ifPresent(begun -> title(transaction, open, begun, plan));
    List<UUID> choices = plan.entries().stream().map(EditPlan.Entry::choice).distinct().toList();
    return Answer.found(reader.open(transaction, id))
        .then(now -> Answer.granted(new Written(now, choices)));
  }

  void append(
      Transaction transaction,
      Tailoring tailoring,
      long revision,
      EditPlan.Entry entry,
      @Nullable UUID session) {
    Operation operation = entry.operation();
    @Nullable Hash replaced = OperationPayload.replaced(operation);
    store
        .tailorings()
        .append(
            transaction,
            new NewOperation(
                tailoring.id(),
                revision,
                new OperationId(entry.id()),
                new ChoiceId(entry.choice()),
                OperationPayload.kind(operation),
                operation.place().toString(),
                new Payload(OperationPayload.FORMAT, OperationPayload.bytes(operation)),
                replaced == null ? null : sha256(replaced),
                entry.undoes(),
                session,
                List.of()));
  }

  private static Sha256 sha256(Hash hash) {
    return new Sha256(hash.text().substring("sha256:".length()));
  }

  private void title(Transaction transaction, OpenTailoring open, UUID choice, EditPlan plan) {
    Place place = plan.entries().getFirst().operation().place();
    String words = new Words(open.resolution().effective()).element(place.element());
    String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    store
        .choices()
        .motivate(
            transaction,
            new ChoiceId(choice),
            title.length() <= MAX_NAME ? title : title.substring(0, MAX_NAME),
            "",
            "",
            null);
  }

  /** What others changed since the principal looked, at the places he wants to change now. */
  private List<Issue> collisions(
      Transaction transaction, OpenTailoring open, long seen, List<Edit> edits) {
    List<Issue> issues = new ArrayList<>();
    for (LoggedOperation logged : open.log()) {
      boolean byOther =
          logged.revision() > seen
              && !(transaction.principal() instanceof Principal.Account account
                  && account.account().value().equals(logged.author()));
      for (Edit edit : edits) {
        if (byOther && overlap(edit.place(), logged.operation().place())) {
          issues.add(collision(transaction, open, logged, edit.place()));
        }
      }
    }
    return issues;
  }

  private static boolean overlap(Place one, Place other) {
    return one.isWithin(other) || other.isWithin(one);
  }

  private Issue collision(
      Transaction transaction, OpenTailoring open, LoggedOperation logged, Place place) {
    var tree = open.resolution().effective();
    String who =
        store
            .accounts()
            .find(transaction, new AccountId(logged.author()))
            .map(account -> account.naam() == null ? "iemand anders" : account.naam())
            .orElse("iemand anders");
    Json present = tree.find(place).orElseGet(Json.Null::new);
    String now =
        place.field().isEmpty() ? "iets anders" : new ValueWords(tree).text(place, present);
    return Issue.of(
        WorkspaceIssue.GELIJKTIJDIG_GEWIJZIGD,
        place.toString(),
        new Words(tree).place(place),
        who,
        now);
  }
}
