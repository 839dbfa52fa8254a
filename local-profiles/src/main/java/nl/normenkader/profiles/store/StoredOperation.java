package nl.normenkader.profiles.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the operation log; see {@link NewOperation}.
 *
 * @param revision 1, 2, 3, … without gaps
 */
public record StoredOperation(
    TailoringId tailoring,
    long revision,
    OperationId id,
    ChoiceId choice,
    String kind,
    String element,
    Payload payload,
    @Nullable Sha256 replaced,
    @Nullable Long undoes,
    @Nullable UUID session,
    AccountId author,
    List<AccountId> coAuthors,
    Instant at) {
  public StoredOperation {
    coAuthors = List.copyOf(coAuthors);
  }
}
