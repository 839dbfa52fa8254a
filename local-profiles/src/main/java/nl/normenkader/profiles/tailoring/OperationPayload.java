package nl.normenkader.profiles.tailoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.engine.lock.Hash;
import org.jspecify.annotations.Nullable;

/**
 * How an operation is kept: canonical JSON with a format number, so that hashes stand on bytes and
 * a payload of today is read in fifteen years. Bytes that cannot be read back are damage, not
 * input.
 */
public final class OperationPayload {

  /** The number of the form written today; each older number stays readable. */
  public static final int FORMAT = 1;

  private OperationPayload() {}

  /** The bytes that are kept. */
  public static byte[] bytes(Operation operation) {
    return CanonicalJson.bytes(json(operation));
  }

  /** The operation as data, for programs and for export. */
  public static Json.Obj json(Operation operation) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("formaat", new Json.Whole(FORMAT));
    members.put("soort", new Json.Text(kind(operation)));
    switch (operation) {
      case Operation.Set set -> {
        place(members, set.place());
        members.put("waarde", set.value());
        members.put("vervangt", new Json.Text(set.replaced().text()));
      }
      case Operation.ReplaceText replace -> {
        place(members, replace.place());
        members.put("tekst", new Json.Text(replace.text()));
        members.put("vervangt", new Json.Text(replace.replaced().text()));
      }
      case Operation.Add add -> {
        members.put("element", new Json.Text(add.list().toString()));
        members.put("waarde", add.element());
        members.put("na", new Json.Text(add.after()));
      }
      case Operation.Retire retire -> {
        members.put("element", new Json.Text(retire.element().toString()));
        members.put("vervangt", new Json.Text(retire.replaced().text()));
      }
      case Operation.Reorder reorder -> {
        members.put("element", new Json.Text(reorder.list().toString()));
        members.put(
            "volgorde", new Json.Arr(reorder.order().stream().<Json>map(Json.Text::new).toList()));
        members.put("vervangt", new Json.Text(reorder.replaced().text()));
      }
    }
    return new Json.Obj(members);
  }

  /** The Dutch word for the kind of an operation, as stored and shown. */
  public static String kind(Operation operation) {
    return switch (operation) {
      case Operation.Set set -> "zetten";
      case Operation.ReplaceText replace -> "tekst-vervangen";
      case Operation.Add add -> "toevoegen";
      case Operation.Retire retire -> "vervallen";
      case Operation.Reorder reorder -> "volgorde";
    };
  }

  /** The hash of what the operation replaced; nothing was replaced by what is added. */
  public static @Nullable Hash replaced(Operation operation) {
    return switch (operation) {
      case Operation.Set set -> set.replaced();
      case Operation.ReplaceText replace -> replace.replaced();
      case Operation.Add add -> null;
      case Operation.Retire retire -> retire.replaced();
      case Operation.Reorder reorder -> reorder.replaced();
    };
  }

  /**
   * The operation in these bytes.
   *
   * @throws IllegalStateException when they are not what {@link #bytes} wrote
   */
  public static Operation read(byte[] bytes) {
    Json json = JsonReader.read(bytes).orElseThrow();
    if (!(json instanceof Json.Obj payload)
        || !new Json.Whole(FORMAT).equals(payload.members().get("formaat"))) {
      throw new IllegalStateException("no operation payload of a known format");
    }
    return switch (text(payload, "soort")) {
      case "zetten" ->
          new Operation.Set(place(payload), member(payload, "waarde"), replaced(payload));
      case "tekst-vervangen" ->
          new Operation.ReplaceText(place(payload), text(payload, "tekst"), replaced(payload));
      case "toevoegen" ->
          new Operation.Add(
              address(payload), (Json.Obj) member(payload, "waarde"), text(payload, "na"));
      case "vervallen" -> new Operation.Retire(address(payload), replaced(payload));
      case "volgorde" ->
          new Operation.Reorder(address(payload), texts(payload, "volgorde"), replaced(payload));
      case String unknown -> throw new IllegalStateException("no operation of the kind " + unknown);
    };
  }

  private static void place(Map<String, Json> members, Place place) {
    members.put("element", new Json.Text(place.element().toString()));
    members.put("veld", new Json.Text(place.fieldText()));
  }

  private static Place place(Json.Obj payload) {
    return Place.of(text(payload, "element") + "#" + text(payload, "veld"));
  }

  private static ElementAddress address(Json.Obj payload) {
    return ElementAddress.of(text(payload, "element"));
  }

  private static Hash replaced(Json.Obj payload) {
    return new Hash(text(payload, "vervangt"));
  }

  private static List<String> texts(Json.Obj payload, String key) {
    return ((Json.Arr) member(payload, key))
        .items().stream().map(item -> ((Json.Text) item).value()).toList();
  }

  private static String text(Json.Obj payload, String key) {
    return ((Json.Text) member(payload, key)).value();
  }

  private static Json member(Json.Obj payload, String key) {
    Json member = payload.members().get(key);
    if (member == null) {
      throw new IllegalStateException("an operation payload without " + key);
    }
    return member;
  }
}
