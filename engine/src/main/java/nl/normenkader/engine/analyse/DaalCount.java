package nl.normenkader.engine.analyse;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledReeks;

/**
 * Counts over all combinations of niveaus how often one niveau that becomes one step heavier gives
 * a lighter profiel.
 */
final class DaalCount {

  private final Diagrams diagrams;
  private final Space space;
  private final Reader reader;
  private final int point;
  private final Map<Long, BigInteger> known = new LinkedHashMap<>();
  private final Map<Long, BigInteger> counted = new LinkedHashMap<>();

  DaalCount(Ground ground, CompiledReeks reeks, int netto) {
    this.diagrams = ground.diagrams();
    this.space = ground.computed().space();
    this.reader = ground.reader();
    this.point =
        new ConditionDiagrams(diagrams, space, reader, netto, java.util.List.of())
            .stadia(reeks.stand());
  }

  BigInteger count(int node) {
    return count(node, 0);
  }

  /** Where nothing became heavier yet. */
  private BigInteger count(int node, int place) {
    if (diagrams.isLeaf(node) || place == space.layers().size()) {
      return BigInteger.ZERO;
    }
    if (space.layer(place).kind() != Layer.Kind.NIVEAU) {
      return count(node, place + 1);
    }
    long key = (long) node << 16 | place;
    BigInteger before = counted.get(key);
    if (before != null) {
      return before;
    }
    int[] byZwaarte = children(node, place);
    BigInteger sum = BigInteger.ZERO;
    for (int z = 0; z < byZwaarte.length; z++) {
      sum = sum.add(count(byZwaarte[z], place + 1));
      if (z > 0 && byZwaarte[z] != byZwaarte[z - 1]) {
        sum = sum.add(falls(byZwaarte[z - 1], byZwaarte[z], place + 1));
      }
    }
    counted.put(key, sum);
    return sum;
  }

  /** How many of what follows is heavier in the first than in the second. */
  private BigInteger falls(int lighter, int heavier, int place) {
    if (lighter == heavier || diagrams.hi(lighter) <= diagrams.lo(heavier)) {
      return BigInteger.ZERO;
    }
    if (place == space.layers().size()) {
      return BigInteger.ONE;
    }
    if (space.layer(place).kind() != Layer.Kind.NIVEAU) {
      return falls(lighter, heavier, place + 1);
    }
    // Both are nodes of this layer or below, so the smallest of their layers tells the place.
    long key = PairMemo.key(place & 127, lighter, heavier);
    BigInteger before = known.get(key);
    if (before != null) {
      return before;
    }
    int[] first = children(lighter, place);
    int[] second = children(heavier, place);
    BigInteger sum = BigInteger.ZERO;
    for (int z = 0; z < first.length; z++) {
      sum = sum.add(falls(first[z], second[z], place + 1));
    }
    known.put(key, sum);
    return sum;
  }

  /** The children of a node per zwaarte of a leefgebied. */
  private int[] children(int node, int place) {
    Layer layer = space.layer(place);
    int[] perZwaarte = new int[reader.kader().niveaus().get(reader.leefgebied(layer.id())).size()];
    for (int a = 0; a < layer.size(); a++) {
      int zwaarte = reader.zwaarte((Cell.Niveau) layer.cells().get(a), point);
      perZwaarte[zwaarte] = diagrams.child(node, place, a);
    }
    return perZwaarte;
  }
}
