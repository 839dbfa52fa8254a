package nl.normenkader.profiles.store;

import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.Scalar;

/** Identifies a choice: operations with one motivation. */
public record ChoiceId(UUID value) implements Scalar {
  public static ChoiceId random() {
    return new ChoiceId(UUID.randomUUID());
  }

  public static Optional<ChoiceId> ofJson(Json json) {
    return UuidText.read(json).map(ChoiceId::new);
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
