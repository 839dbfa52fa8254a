package nl.normenkader.profiles.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;

/** How ids are told in JSON: as text, in one form only. */
public final class UuidText {
  private UuidText() {}

  public static Json of(UUID id) {
    return new Json.Text(id.toString());
  }

  /** The id this JSON tells; empty when it is none. */
  public static Optional<UUID> read(Json json) {
    if (!(json instanceof Json.Text text)) {
      return Optional.empty();
    }
    try {
      UUID id = UUID.fromString(text.value());
      return id.toString().equals(text.value()) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public static Json.Obj schema() {
    // Of two members Map.of has another order in every run; a published schema has one.
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", new Json.Text("string"));
    members.put("format", new Json.Text("uuid"));
    return new Json.Obj(members);
  }
}
