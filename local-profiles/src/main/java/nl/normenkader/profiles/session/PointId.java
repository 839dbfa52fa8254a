package nl.normenkader.profiles.session;

import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.Scalar;
import nl.normenkader.profiles.store.UuidText;

/** Identifies a point of the agenda of a session. */
public record PointId(UUID value) implements Scalar {
  public static PointId random() {
    return new PointId(UUID.randomUUID());
  }

  public static Optional<PointId> ofJson(Json json) {
    return UuidText.read(json).map(PointId::new);
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
