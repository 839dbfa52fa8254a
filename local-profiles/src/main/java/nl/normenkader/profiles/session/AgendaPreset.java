package nl.normenkader.profiles.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/**
 * A topic that usually comes up when a gemeente makes a kader its own.
 *
 * @param elements addresses of what it is about, with {@code *} for every id
 */
record AgendaPreset(String id, String title, String explanation, List<String> elements) {

  private static final String RESOURCE = "/sessies/agendapunten.json";
  private static final List<AgendaPreset> SHIPPED = load();

  AgendaPreset {
    elements = List.copyOf(elements);
  }

  /** The topics that come with the product. */
  static List<AgendaPreset> shipped() {
    return SHIPPED;
  }

  /** What of this kader it is about; empty: it does not come up. */
  List<Place> places(ElementTree tree) {
    return elements.stream()
        .flatMap(pattern -> matches(tree, pattern.split("/", -1)).stream())
        .map(address -> Place.of(new ElementAddress(address)))
        .toList();
  }

  private static List<List<String>> matches(ElementTree tree, String[] pattern) {
    List<List<String>> found = List.of(List.of());
    for (String segment : pattern) {
      List<List<String>> deeper = new ArrayList<>();
      for (List<String> address : found) {
        List<String> next =
            segment.equals("*") ? tree.ids(new ElementAddress(address)) : List.of(segment);
        for (String one : next) {
          List<String> longer = new ArrayList<>(address);
          longer.add(one);
          deeper.add(longer);
        }
      }
      found = deeper;
    }
    return found.stream()
        .filter(address -> tree.find(new ElementAddress(address)).isPresent())
        .toList();
  }

  private static List<AgendaPreset> load() {
    try (InputStream in = AgendaPreset.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      Json.Arr presets = (Json.Arr) JsonReader.read(in.readAllBytes()).orElseThrow();
      return presets.items().stream()
          .map(json -> RecordBinding.read(AgendaPreset.class, json).orElseThrow())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
