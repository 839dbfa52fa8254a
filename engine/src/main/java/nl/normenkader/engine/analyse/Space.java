package nl.normenkader.engine.analyse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The input space of one kader, or what two kaders share of it: layers in their order.
 *
 * @param stadia the stadia whose contributions are asked
 */
record Space(
    List<Reader> readers, List<String> stadia, List<Layer> layers, Map<String, Integer> places) {

  static Space of(List<Reader> readers, List<String> stadia, List<Layer> layers) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Layer layer : layers) {
      places.put(layer.address(), places.size());
    }
    return new Space(readers, stadia, layers, places);
  }

  /** The same space in which some addresses mean another layer. */
  Space with(Map<String, Integer> others) {
    Map<String, Integer> all = new LinkedHashMap<>(places);
    all.putAll(others);
    return new Space(readers, stadia, layers, all);
  }

  /** The place of a layer; −1 when nothing is asked there. */
  int place(String address) {
    return places.getOrDefault(address, -1);
  }

  Layer layer(int place) {
    return layers.get(place);
  }

  static String profiel(int reader, String reeks, int point) {
    return "profiel/" + reader + "/" + reeks + "/" + point;
  }
}
