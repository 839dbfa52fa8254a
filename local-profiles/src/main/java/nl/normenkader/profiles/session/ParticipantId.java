package nl.normenkader.profiles.session;

import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.Scalar;
import nl.normenkader.profiles.store.UuidText;

/** Identifies somebody who takes part in a session, without telling who it is. */
public record ParticipantId(UUID value) implements Scalar {
  public static ParticipantId random() {
    return new ParticipantId(UUID.randomUUID());
  }

  public static Optional<ParticipantId> ofJson(Json json) {
    return UuidText.read(json).map(ParticipantId::new);
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
