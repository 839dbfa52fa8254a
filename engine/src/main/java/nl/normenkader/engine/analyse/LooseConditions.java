package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.analyse.Layer.Kind;
import nl.normenkader.engine.compile.CompiledCondition;
import nl.normenkader.engine.compile.CompiledCondition.Bijdrage;
import nl.normenkader.engine.compile.CompiledCondition.Count;
import nl.normenkader.engine.compile.CompiledCondition.Niveau;
import nl.normenkader.engine.compile.CompiledCondition.Sum;
import nl.normenkader.engine.compile.Ints;
import nl.normenkader.engine.model.Stand;

/**
 * The conditions of a kader on leefgebieden, each as a question of its own instead of the niveaus
 * behind them. Far fewer nodes are needed so, and what holds however these questions are answered
 * holds for every case.
 */
final class LooseConditions {

  private static final List<Cell> NO_OR_YES =
      List.of(new Cell.Answer("nee", 0), new Cell.Answer("ja", 1));

  private final Reader reader;
  private final Map<String, Way> ways = new LinkedHashMap<>();

  /** What a heavier niveau can do to a condition. */
  enum Way {
    /** Make it true, never false. */
    RISES,
    /** Make it false, never true. */
    FALLS,
    /** Either. */
    CHANGES,
    /** Nothing. */
    STAYS
  }

  LooseConditions(Reader reader) {
    this.reader = reader;
    for (CompiledCondition condition : reader.atoms().leefgebieden()) {
      for (int stadia : reader.points()) {
        ways.put(address(condition, stadia), way(condition));
      }
    }
  }

  /** A layer for every condition, at every point. */
  List<Layer> layers() {
    List<Layer> layers = new ArrayList<>();
    ways.keySet()
        .forEach(
            address -> layers.add(new Layer(Kind.VOORWAARDE, address, address, NO_OR_YES, false)));
    return layers;
  }

  /** What a heavier niveau can do to the condition of a layer. */
  Way way(Layer layer) {
    return ways.getOrDefault(layer.address(), Way.STAYS);
  }

  private Way way(CompiledCondition condition) {
    return switch (condition) {
      case Niveau niveau -> way(niveau.mask(), niveau.leefgebied());
      case Count count -> {
        Way all = Way.STAYS;
        for (int i = 0; i < count.masks().size(); i++) {
          all = both(all, way(count.masks().get(i), count.leefgebieden().get(i)));
        }
        yield all;
      }
      case Sum sum -> {
        Way all = Way.STAYS;
        for (int i = 0; i < sum.weights().size(); i++) {
          int weight = sum.weights().get(i);
          all = both(all, weight > 0 ? Way.RISES : weight < 0 ? Way.FALLS : Way.STAYS);
        }
        yield all;
      }
      default -> Way.STAYS;
    };
  }

  private Way way(int mask, int leefgebied) {
    Way way = Way.STAYS;
    for (int z = 1; z < reader.kader().niveaus().get(leefgebied).size(); z++) {
      int change = (mask >>> z & 1) - (mask >>> z - 1 & 1);
      way = both(way, change > 0 ? Way.RISES : change < 0 ? Way.FALLS : Way.STAYS);
    }
    return way;
  }

  private static Way both(Way one, Way other) {
    if (one == other || other == Way.STAYS) {
      return one;
    }
    return one == Way.STAYS ? other : Way.CHANGES;
  }

  /** The address of a condition that is read after so many stadia. */
  static String address(CompiledCondition condition, int stadia) {
    return switch (condition) {
      case Niveau n -> "voorwaarden/" + stadia + "/" + n.leefgebied() + ":" + n.mask();
      case Count c ->
          "voorwaarden/" + stadia + pairs(c.leefgebieden(), c.masks()) + "/aantal/" + c.atLeast();
      case Sum s ->
          "voorwaarden/" + stadia + pairs(s.leefgebieden(), s.weights()) + "/som/" + s.atLeast();
      case Bijdrage b ->
          "voorwaarden/bijdrage/" + b.stadium() + "/" + b.leefgebied() + ":" + b.mask();
      default -> throw new IllegalStateException("not of leefgebieden: " + condition);
    };
  }

  private static String pairs(Ints leefgebieden, Ints numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < leefgebieden.size(); i++) {
      text.append('/').append(leefgebieden.get(i)).append(':').append(numbers.get(i));
    }
    return text.toString();
  }

  /** The stand at which a condition on leefgebieden is read. */
  static Stand stand(CompiledCondition condition) {
    return switch (condition) {
      case Niveau niveau -> niveau.stand();
      case Count count -> count.stand();
      case Sum sum -> sum.stand();
      default -> Stand.BRUTO;
    };
  }
}
