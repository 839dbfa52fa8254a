package nl.normenkader.profiles.store;

import java.util.List;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An operation to append; the principal becomes its author.
 *
 * @param expectedRevision the revision it was made on
 * @param id made by the client: sending the same operation again does it once
 * @param choice to which it belongs; begun when it is new
 * @param kind of operation, lower-case letters, digits and hyphens
 * @param element stable id of the element it changes
 * @param replaced hash of the value it replaces; null when there was none
 * @param undoes revision of the operation it takes back
 * @param session implementation session in which it was made
 * @param coAuthors who else had a hand in it, for instance in a bundle that is imported
 */
public record NewOperation(
    TailoringId tailoring,
    long expectedRevision,
    OperationId id,
    ChoiceId choice,
    String kind,
    String element,
    Payload payload,
    @Nullable Sha256 replaced,
    @Nullable Long undoes,
    @Nullable UUID session,
    List<AccountId> coAuthors) {
  public NewOperation {
    if (expectedRevision < 0) {
      throw new IllegalArgumentException("A revision is 0 or more, not " + expectedRevision);
    }
    if (!kind.matches("[a-z][a-z0-9-]{0,60}")) {
      throw new IllegalArgumentException("Not a kind of operation: " + kind);
    }
    if (element.isEmpty() || element.length() > 300) {
      throw new IllegalArgumentException("An element id has 1 to 300 characters");
    }
    coAuthors = List.copyOf(coAuthors);
  }
}
