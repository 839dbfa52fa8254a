package nl.normenkader.profiles.session;

import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.Scalar;
import nl.normenkader.profiles.store.UuidText;

/** Identifies an option that was prepared for a point of the agenda. */
public record OptionId(UUID value) implements Scalar {
  public static OptionId random() {
    return new OptionId(UUID.randomUUID());
  }

  public static Optional<OptionId> ofJson(Json json) {
    return UuidText.read(json).map(OptionId::new);
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
