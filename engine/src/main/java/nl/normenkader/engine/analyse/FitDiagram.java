package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.model.Profielreeks.Tie;

/**
 * The nearest profiel as a diagram: layer by layer the distances so far, told as leads over the
 * nearest. A profiel that can no longer win is forgotten, so that what is left to decide is one
 * node.
 */
final class FitDiagram {

  private static final int OUT = Integer.MAX_VALUE;

  private final Diagrams diagrams;
  private final CompiledReeks reeks;
  private final boolean heaviestWins;
  private final List<Asked> asked = new ArrayList<>();

  /** Per layer that is compared and profiel and other: the least the rest adds to the lead. */
  private final int[][][] least;

  private final List<Map<Leads, Integer>> known = new ArrayList<>();

  /** A layer, with the zwaarte of its cells and the distances those add to each profiel. */
  private record Asked(int place, int[] zwaartes, int[][] distances) {}

  /** The leads of the profielen over the nearest. */
  private record Leads(int[] values) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Leads leads && Arrays.equals(values, leads.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }

  FitDiagram(Diagrams diagrams, Space space, Reader reader, CompiledReeks reeks, int point) {
    this.diagrams = diagrams;
    this.reeks = reeks;
    this.heaviestWins = reeks.tie() == Tie.ZWAARSTE;
    int stadia =
        new ConditionDiagrams(diagrams, space, reader, point, List.of()).stadia(reeks.stand());
    for (int place = 0; place < space.layers().size(); place++) {
      Layer layer = space.layer(place);
      int leefgebied = layer.kind() == Layer.Kind.NIVEAU ? reader.leefgebied(layer.id()) : -1;
      if (leefgebied >= 0 && reeks.compares(leefgebied)) {
        int[] zwaartes =
            layer.cells().stream().mapToInt(c -> reader.zwaarte((Cell.Niveau) c, stadia)).toArray();
        asked.add(new Asked(place, zwaartes, distances(leefgebied, zwaartes)));
      }
      known.add(new LinkedHashMap<>());
    }
    known.add(new LinkedHashMap<>());
    this.least = least();
  }

  private int[][] distances(int leefgebied, int[] zwaartes) {
    int[][] distances = new int[Arrays.stream(zwaartes).max().orElse(0) + 1][reeks.size()];
    for (int z = 0; z < distances.length; z++) {
      for (int p = 0; p < reeks.size(); p++) {
        distances[z][p] = reeks.distance(p, leefgebied, z);
      }
    }
    return distances;
  }

  private int[][][] least() {
    int size = reeks.size();
    int[][][] table = new int[asked.size() + 1][size][size];
    for (int i = asked.size() - 1; i >= 0; i--) {
      for (int p = 0; p < size; p++) {
        for (int q = 0; q < size; q++) {
          int best = Integer.MAX_VALUE;
          for (int[] of : asked.get(i).distances()) {
            best = Math.min(best, of[p] - of[q]);
          }
          table[i][p][q] = table[i + 1][p][q] + best;
        }
      }
    }
    return table;
  }

  int build() {
    return build(0, new int[reeks.size()]);
  }

  private int build(int i, int[] distances) {
    int alone = prune(i, distances);
    if (alone >= 0) {
      return diagrams.leaf(alone);
    }
    Leads leads = new Leads(distances);
    Integer before = known.get(i).get(leads);
    if (before != null) {
      return before;
    }
    Asked layer = asked.get(i);
    int[] perZwaarte = new int[layer.distances().length];
    Arrays.fill(perZwaarte, -1);
    int[] answers = new int[layer.zwaartes().length];
    for (int a = 0; a < answers.length; a++) {
      int zwaarte = layer.zwaartes()[a];
      if (perZwaarte[zwaarte] < 0) {
        int[] longer = distances.clone();
        for (int p = 0; p < longer.length; p++) {
          if (longer[p] != OUT) {
            longer[p] += layer.distances()[zwaarte][p];
          }
        }
        perZwaarte[zwaarte] = build(i + 1, longer);
      }
      answers[a] = perZwaarte[zwaarte];
    }
    int made = diagrams.node(layer.place(), answers);
    known.get(i).put(leads, made);
    return made;
  }

  /** Forgets who can no longer win; the only one left, or −1 when there are more. */
  private int prune(int i, int[] distances) {
    int nearest = OUT;
    for (int distance : distances) {
      nearest = Math.min(nearest, distance);
    }
    int left = 0;
    int last = -1;
    for (int p = 0; p < distances.length; p++) {
      if (distances[p] != OUT && beaten(i, p, distances)) {
        distances[p] = OUT;
      }
      if (distances[p] != OUT) {
        left++;
        last = p;
      }
    }
    for (int p = 0; p < distances.length; p++) {
      if (distances[p] != OUT) {
        distances[p] -= nearest;
      }
    }
    return left == 1 ? last : -1;
  }

  private boolean beaten(int i, int profiel, int[] distances) {
    for (int other = 0; other < distances.length; other++) {
      if (other != profiel && distances[other] != OUT) {
        int lead = distances[profiel] - distances[other] + least[i][profiel][other];
        boolean losesTie = heaviestWins == other > profiel;
        if (lead > 0 || lead == 0 && losesTie) {
          return true;
        }
      }
    }
    return false;
  }
}
