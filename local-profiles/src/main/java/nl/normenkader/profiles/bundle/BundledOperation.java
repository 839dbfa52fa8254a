package nl.normenkader.profiles.bundle;

import java.util.Map;
import java.util.Optional;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.Scalar;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.OperationPayload;

/** An operation as the log keeps it, inside a bundle. */
public record BundledOperation(Operation operation) implements Scalar {

  /** The operation this JSON tells; empty when it is none. */
  public static Optional<BundledOperation> ofJson(Json json) {
    try {
      return Optional.of(new BundledOperation(OperationPayload.read(CanonicalJson.bytes(json))));
    } catch (IllegalStateException | IllegalArgumentException | ClassCastException e) {
      // In the log that would be a fault of ours; in a file from elsewhere it is bad data.
      return Optional.empty();
    }
  }

  public static Json.Obj schema() {
    return new Json.Obj(Map.of("type", new Json.Text("object")));
  }

  @Override
  public Json toJson() {
    return OperationPayload.json(operation);
  }
}
