package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.outcome.Labels;

/** A case in Dutch words: only the answers that deviate from the lightest case. */
final class Told {

  private final Space space;
  private final List<Labels> known;

  /**
   * @param kaders whose names are used; of the first that names something
   */
  Told(Space space, CompiledNormenkader... kaders) {
    this.space = space;
    this.known = Arrays.stream(kaders).map(kader -> new Labels(kader.source())).toList();
  }

  /** What is not named keeps its address. */
  private String name(String address) {
    return known.stream()
        .map(labels -> labels.of(address))
        .filter(name -> !name.equals(address))
        .findFirst()
        .orElse(address);
  }

  List<String> of(Path path) {
    List<String> told = new ArrayList<>();
    for (int place = 0; place < space.layers().size(); place++) {
      Layer layer = space.layer(place);
      if (path.answers()[place] != 0 && layer.kind() != Layer.Kind.PROFIEL) {
        told.addAll(answer(layer, layer.cells().get(path.answers()[place]), path));
      }
    }
    return told;
  }

  /** The lighter case, and last what is heavier in the other. */
  List<String> of(Path path, Path heavier) {
    List<String> told = new ArrayList<>(of(path));
    for (int place = 0; place < space.layers().size(); place++) {
      Layer layer = space.layer(place);
      int other = heavier.answers()[place];
      if (layer.kind() == Layer.Kind.NIVEAU && path.answers()[place] != other) {
        told.add("en dan zwaarder: " + niveau(layer, (Cell.Niveau) layer.cells().get(other)));
      }
    }
    return told;
  }

  private List<String> answer(Layer layer, Cell cell, Path path) {
    return switch (cell) {
      case Cell.Niveau niveau -> niveaus(layer, niveau);
      case Cell.Answer answer when layer.kind() == Layer.Kind.OVERGENOMEN ->
          List.of(name("normonderdelen/" + layer.id()) + ": helemaal overgenomen");
      case Cell.Answer answer -> {
        String list = layer.kind() == Layer.Kind.FACTOR ? "/niveaus/" : "/opties/";
        yield List.of(name(layer.address()) + ": " + name(layer.address() + list + answer.id()));
      }
      case Cell.Numbers numbers -> {
        long number =
            path.values().named(layer.address()).map(k -> k * numbers.step()).orElse(numbers.lo());
        yield List.of(
            layer.kind() == Layer.Kind.OVERGENOMEN
                ? name("normonderdelen/" + layer.id()) + ": overgenomen " + number
                : name(layer.address()) + ": " + number);
      }
      case Cell.Choice choice ->
          List.of(
              name(layer.id())
                  + (Boolean.TRUE.equals(choice.apply()) ? ": toegepast" : ": niet toegepast"));
      case Cell.Profiel profiel -> List.of();
    };
  }

  private List<String> niveaus(Layer layer, Cell.Niveau cell) {
    List<String> told = new ArrayList<>();
    String lightest = ((Cell.Niveau) layer.cells().getFirst()).id();
    if (!cell.id().equals(lightest)) {
      told.add(niveau(layer, cell));
    }
    for (int s = 0; s < space.stadia().size(); s++) {
      Extent extent = cell.extents().get(s);
      if (extent != Extent.GEEN) {
        told.add(
            name("stadia/" + space.stadia().get(s))
                + " bij "
                + name("leefgebieden/" + layer.id())
                + (extent == Extent.DEELS ? ": deels" : ": volledig"));
      }
    }
    return told;
  }

  private String niveau(Layer layer, Cell.Niveau cell) {
    String leefgebied = "leefgebieden/" + layer.id();
    return name(leefgebied) + ": " + name(leefgebied + "/niveaus/" + cell.id());
  }
}
