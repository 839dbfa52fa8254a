package nl.normenkader.profiles.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.Scalar;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.Place;

/**
 * An edit that somebody thought of and that is not made yet: prepared for a session, or suggested
 * at a change. Making it gives it an id of its own.
 */
public record ProposedEdit(Edit edit) implements Scalar {

  private static final UUID NO_ID = new UUID(0, 0);

  public ProposedEdit {
    edit = withId(edit, NO_ID);
  }

  /** The edit to make; the same id makes the same edit only once. */
  public Edit as(UUID id) {
    return withId(edit, id);
  }

  private static Edit withId(Edit edit, UUID id) {
    return switch (edit) {
      case Edit.Value e -> new Edit.Value(id, e.place(), e.value());
      case Edit.Added e -> new Edit.Added(id, e.list(), e.element(), e.after());
      case Edit.Retired e -> new Edit.Retired(id, e.element());
      case Edit.Reordered e -> new Edit.Reordered(id, e.list(), e.order());
    };
  }

  @Override
  public Json toJson() {
    Map<String, Json> members = new LinkedHashMap<>();
    switch (edit) {
      case Edit.Value e -> {
        members.put("soort", new Json.Text("zetten"));
        members.put("plaats", new Json.Text(e.place().toString()));
        members.put("waarde", e.value());
      }
      case Edit.Added e -> {
        members.put("soort", new Json.Text("toevoegen"));
        members.put("plaats", new Json.Text(e.list().toString()));
        members.put("waarde", e.element());
        members.put("na", new Json.Text(e.after()));
      }
      case Edit.Retired e -> {
        members.put("soort", new Json.Text("vervallen"));
        members.put("plaats", new Json.Text(e.element().toString()));
      }
      case Edit.Reordered e -> {
        members.put("soort", new Json.Text("volgorde"));
        members.put("plaats", new Json.Text(e.list().toString()));
        members.put(
            "volgorde", new Json.Arr(e.order().stream().<Json>map(Json.Text::new).toList()));
      }
    }
    return new Json.Obj(members);
  }

  /** The edit this JSON tells; empty when it is none. */
  public static Optional<ProposedEdit> ofJson(Json json) {
    if (!(json instanceof Json.Obj form
        && form.members().get("soort") instanceof Json.Text kind
        && form.members().get("plaats") instanceof Json.Text place)) {
      return Optional.empty();
    }
    try {
      return edit(kind.value(), place.value(), form).map(ProposedEdit::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Edit> edit(String kind, String place, Json.Obj form) {
    Json value = form.members().get("waarde");
    return Optional.ofNullable(
        switch (kind) {
          case "zetten" -> value == null ? null : new Edit.Value(NO_ID, Place.of(place), value);
          case "toevoegen" ->
              value instanceof Json.Obj element
                      && form.members().get("na") instanceof Json.Text after
                  ? new Edit.Added(NO_ID, ElementAddress.of(place), element, after.value())
                  : null;
          case "vervallen" -> new Edit.Retired(NO_ID, ElementAddress.of(place));
          case "volgorde" ->
              form.members().get("volgorde") instanceof Json.Arr order
                      && order.items().stream().allMatch(Json.Text.class::isInstance)
                  ? new Edit.Reordered(NO_ID, ElementAddress.of(place), ids(order.items()))
                  : null;
          default -> null;
        });
  }

  private static List<String> ids(List<Json> order) {
    return order.stream().map(id -> ((Json.Text) id).value()).toList();
  }

  public static Json.Obj schema() {
    return new Json.Obj(Map.of("type", new Json.Text("object")));
  }
}
