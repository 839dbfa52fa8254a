package nl.normenkader.profiles.approval;

import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.Scalar;
import nl.normenkader.profiles.store.UuidText;

/** Identifies a remark at a change. */
public record RemarkId(UUID value) implements Scalar {
  public static RemarkId random() {
    return new RemarkId(UUID.randomUUID());
  }

  public static Optional<RemarkId> ofJson(Json json) {
    return UuidText.read(json).map(RemarkId::new);
  }

  public static Json.Obj schema() {
    return UuidText.schema();
  }

  @Override
  public Json toJson() {
    return UuidText.of(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
