package nl.normenkader.profiles.rebase;

import nl.normenkader.profiles.resolve.Origin;
import nl.normenkader.profiles.tailoring.Operation;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the layer on its new base, with where it comes from.
 *
 * @param earlier the operation on the old base that chose it, with its choice and author; absent
 *     when it came up in a decision
 * @param decision the decision it follows from; absent when it went by itself
 */
public record RebasedOperation(
    Operation operation, @Nullable Origin earlier, @Nullable Decision decision) {}
