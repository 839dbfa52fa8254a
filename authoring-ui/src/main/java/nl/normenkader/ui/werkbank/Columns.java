package nl.normenkader.ui.werkbank;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.diff.ValueWords;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.ui.normenkaders.Words;

/**
 * What stands under a tailoring and the tailoring itself, to be shown side by side: the base first,
 * then each layer between, the gemeente's own last.
 */
public record Columns(List<Column> columns) {

  public Columns {
    columns = List.copyOf(columns);
  }

  /** One side, and what people call it. */
  public record Column(String heading, ElementTree tree) {

    /** The value of this side in words; {@code niets} when there is none. */
    public String text(Place place) {
      return new ValueWords(tree).text(place, tree.find(place).orElseGet(Json.Null::new));
    }
  }

  /** The columns of a tailoring as it stands. */
  public static Columns of(OpenTailoring open) {
    List<Column> columns = new ArrayList<>();
    ElementTree base = open.base().tree();
    columns.add(new Column("Basiskader", base));
    List<Layer> below = open.standing().below();
    for (int i = 0; i < below.size(); i++) {
      columns.add(
          new Column(
              capital(below.get(i).name()),
              Resolver.resolve(base, below.subList(0, i + 1)).effective()));
    }
    columns.add(new Column("Wij, nu", open.resolution().effective()));
    return new Columns(columns);
  }

  /** The sides under the tailoring: the base, and the layers between. */
  public List<Column> below() {
    return columns.subList(0, columns.size() - 1);
  }

  private static String capital(String name) {
    String sentence = Words.sentence(name);
    return sentence.substring(0, sentence.length() - 1);
  }
}
