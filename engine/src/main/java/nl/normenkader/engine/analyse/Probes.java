package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * A few valid cases, spread over the space: what one of them shows need not be looked for among all
 * cases. Always the same ones, and only ever used to find something: that they show nothing says
 * nothing.
 */
final class Probes {

  private static final int MANY = 24;
  private static final int WIDE = 8;
  private static final int TRIES = 4_000;

  /** The constants of a linear congruential generator (Knuth, MMIX). */
  private static final long FACTOR = 6364136223846793005L;

  private static final long STEP = 1442695040888963407L;

  private final Space space;
  private final List<Probe> narrow = new ArrayList<>();
  private final List<Probe> wide = new ArrayList<>();
  private long state = 2015;

  Probes(SpaceDiagrams computed, int valid) {
    this.space = computed.space();
    for (int i = 0; i < TRIES && narrow.size() < MANY; i++) {
      Path path = new Path(draw(), Values.NONE, 0);
      if (path.leaf(computed.diagrams(), valid) == Diagrams.TRUE) {
        narrow.add(new Probe(path.answers(), path.answers()));
      }
    }
    for (int i = 0; i < narrow.size() && i < WIDE; i++) {
      wide.add(new Probe(narrow.get(i).answers(), others(narrow.get(i).answers())));
    }
  }

  /** Here and there a second answer. */
  private int[] others(int[] answers) {
    int[] drawn = draw();
    for (int place = 0; place < drawn.length; place++) {
      drawn[place] = next(3) == 0 ? drawn[place] : answers[place];
    }
    return drawn;
  }

  private int[] draw() {
    int[] answers = new int[space.layers().size()];
    for (int place = 0; place < answers.length; place++) {
      int size = space.layer(place).size();
      // The extremes as often as all that lies between them.
      answers[place] =
          switch (next(4)) {
            case 0 -> 0;
            case 1 -> size - 1;
            default -> next(size);
          };
    }
    return answers;
  }

  private int next(int bound) {
    state = state * FACTOR + STEP;
    return (int) ((state >>> 33) % bound);
  }

  /** A case, and for some questions one more answer. */
  record Probe(int[] answers, int[] others) {}

  /** Cases of which every question has one answer, then some of which a third have two. */
  List<Probe> all() {
    return Stream.concat(narrow.stream(), wide.stream()).toList();
  }

  /**
   * The space of one probe, in which some questions keep all their answers; profielen always.
   *
   * @param other per layer another answer than that of the case; −1 for its own
   */
  Space around(Probe probe, int[] other, IntPredicate free) {
    return space.only(
        place -> {
          Layer layer = space.layer(place);
          return layer.kind() == Layer.Kind.PROFIEL || free.test(place)
              ? Set.copyOf(layer.cells())
              : cells(layer, probe, place, other[place]);
        });
  }

  private static Set<Cell> cells(Layer layer, Probe probe, int place, int other) {
    List<Cell> cells = layer.cells();
    int answer = probe.answers()[place];
    int second = probe.others()[place];
    if (other >= 0 || answer == second) {
      return Set.of(cells.get(other >= 0 ? other : answer));
    }
    return Set.of(cells.get(answer), cells.get(second));
  }
}
