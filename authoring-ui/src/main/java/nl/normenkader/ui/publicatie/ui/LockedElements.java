package nl.normenkader.ui.publicatie.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.diff.Words;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;

/** The elements of a locked configuration that a court can set aside, as people call them. */
final class LockedElements {

  private static final List<String> LISTS =
      List.of(
          "beleidsregels",
          "weegfactoren",
          "normonderdelen",
          "onderdeelgroepen",
          "combinatietabellen",
          "klassentabellen",
          "voorzieningen",
          "leefgebieden",
          "factoren");

  private final Map<String, String> names = new LinkedHashMap<>();

  private LockedElements(ElementTree tree) {
    Words words = new Words(tree);
    for (String list : LISTS) {
      ElementAddress at = ElementAddress.of(list);
      tree.ids(at).forEach(id -> name(words, at.child(id)));
    }
    ElementAddress series = ElementAddress.of("profielreeksen");
    for (String reeks : tree.ids(series)) {
      ElementAddress profielen = series.child(reeks, "profielen");
      tree.ids(profielen).forEach(id -> name(words, profielen.child(id)));
    }
  }

  private void name(Words words, ElementAddress element) {
    names.put(element.toString(), words.element(element));
  }

  static LockedElements of(Normenkader kader) {
    return new LockedElements(new ElementTree(RecordBinding.write(kader)));
  }

  List<String> addresses() {
    return List.copyOf(names.keySet());
  }

  /** The name; an address of something else stays an address. */
  String name(String address) {
    return names.getOrDefault(address, address);
  }
}
