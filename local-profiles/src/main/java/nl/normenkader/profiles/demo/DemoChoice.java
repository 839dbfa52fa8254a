package nl.normenkader.profiles.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Edit;

/** A choice the demo gemeente made: the values, and why. */
record DemoChoice(String title, Map<Place, Json> values, Motivering motivering) {

  static DemoChoice of(String title, Motivering motivering) {
    return new DemoChoice(title, Map.of(), motivering);
  }

  DemoChoice with(String place, long value) {
    return with(place, new Json.Whole(value));
  }

  DemoChoice with(String place, String words) {
    return with(place, new Json.Text(words));
  }

  private DemoChoice with(String place, Json value) {
    Map<Place, Json> more = new LinkedHashMap<>(values);
    more.put(Place.of(place), value);
    return new DemoChoice(title, more, motivering);
  }

  /** The same every time in one tailoring, so that a start that was broken off goes on. */
  UUID id(UUID tailoring) {
    return derived(tailoring, title);
  }

  List<Edit> edits(UUID tailoring) {
    List<Edit> edits = new ArrayList<>();
    values.forEach(
        (place, value) ->
            edits.add(new Edit.Value(derived(tailoring, title + place), place, value)));
    return edits;
  }

  private static UUID derived(UUID tailoring, String what) {
    return UUID.nameUUIDFromBytes((tailoring + " " + what).getBytes(StandardCharsets.UTF_8));
  }
}
