package nl.normenkader.profiles.bundle;

import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.Scalar;
import nl.normenkader.profiles.store.UuidText;

/** A number of something in a bundle. */
public record BundleId(UUID value) implements Scalar {

  public static Optional<BundleId> ofJson(Json json) {
    return UuidText.read(json).map(BundleId::new);
  }

  public static Json.Obj schema() {
    return UuidText.schema();
  }

  @Override
  public Json toJson() {
    return UuidText.of(value);
  }
}
