package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

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

  /** The same questions with only some of their answers, in their order. */
  Space only(IntFunction<Set<Cell>> chosen) {
    List<Layer> fewer = new ArrayList<>();
    for (int place = 0; place < layers.size(); place++) {
      Set<Cell> kept = chosen.apply(place);
      Layer layer = layers.get(place);
      List<Cell> cells = layer.cells().stream().filter(kept::contains).toList();
      fewer.add(new Layer(layer.kind(), layer.address(), layer.id(), cells, layer.differs()));
    }
    return of(readers, stadia, List.copyOf(fewer));
  }

  /** Whether conditions on leefgebieden are asked instead of their niveaus. */
  boolean isLoose() {
    return !layers.isEmpty() && layers.getLast().kind() == Layer.Kind.VOORWAARDE;
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
