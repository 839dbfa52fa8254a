package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The smallest case for which a diagram is true: fewest answers that deviate from the lightest
 * case, then the lightest. Layers of profielen follow from the answers; what is asked of them is
 * held against what the kader chooses.
 */
final class Smallest {

  private static final int NEVER = Integer.MAX_VALUE;

  private final SpaceDiagrams computed;
  private final Diagrams diagrams;
  private final Space space;
  private final Map<Integer, Integer> costs = new LinkedHashMap<>();

  Smallest(SpaceDiagrams computed) {
    this.computed = computed;
    this.diagrams = computed.diagrams();
    this.space = computed.space();
  }

  /** The smallest case; empty when there is none. Undecided leaves are nowhere true. */
  Optional<Path> find(int condition) {
    List<Integer> places = computed.profielPlaces();
    return Optional.ofNullable(find(condition, places, 0, new int[space.layers().size()]));
  }

  /** Whether there is a case at all; cheaper than the smallest one. */
  boolean occurs(int condition) {
    return occurs(condition, computed.profielPlaces(), 0);
  }

  private boolean occurs(int condition, List<Integer> places, int i) {
    int next = i;
    while (next < places.size() && diagrams.layer(condition) != places.get(next)) {
      next++;
    }
    if (next == places.size()) {
      return new Meeting(diagrams).of(condition, Diagrams.TRUE);
    }
    int profiel = computed.profiel(places.get(next));
    int[] children = diagrams.children(condition);
    for (int p = 0; p < children.length; p++) {
      if (children[p] != Diagrams.FALSE) {
        int is = diagrams.apply(Op.SAME, profiel, diagrams.leaf(p));
        boolean last = !isProfiel(children[p]);
        if (last
            ? new Meeting(diagrams).of(children[p], is)
            : occurs(diagrams.and(children[p], is), places, next + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isProfiel(int node) {
    return !diagrams.isLeaf(node) && space.layer(diagrams.layer(node)).kind() == Layer.Kind.PROFIEL;
  }

  /**
   * The smallest case, or a complaint that it is not decided whether there is one: no case is
   * certain and some may be.
   */
  Optional<Path> decide(int condition) {
    return isSomewhere(condition) ? find(condition) : Optional.empty();
  }

  /** Whether there is a case at all, or the same complaint. */
  boolean isSomewhere(int condition) {
    if (occurs(condition)) {
      return true;
    }
    int open = diagrams.apply(Op.SAME, condition, Diagrams.UNDECIDED);
    if (open != Diagrams.FALSE && occurs(open)) {
      throw new Undecided("twee bedragen zijn over hun hele bereik niet te vergelijken");
    }
    return false;
  }

  private @Nullable Path find(int condition, List<Integer> places, int i, int[] chosen) {
    if (condition == Diagrams.FALSE) {
      return null;
    }
    int next = i;
    while (next < places.size() && diagrams.layer(condition) != places.get(next)) {
      next++;
    }
    if (next == places.size()) {
      return cheapest(condition, chosen);
    }
    int place = places.get(next);
    int profiel = computed.profiel(place);
    @Nullable Path best = null;
    int[] children = diagrams.children(condition);
    for (int p = 0; p < children.length; p++) {
      if (children[p] != Diagrams.FALSE) {
        int[] more = chosen.clone();
        more[place] = p;
        int is = diagrams.apply(Op.SAME, profiel, diagrams.leaf(p));
        Path one = find(diagrams.and(children[p], is), places, next + 1, more);
        if (one != null && (best == null || one.isSmallerThan(best))) {
          best = one;
        }
      }
    }
    return best;
  }

  private @Nullable Path cheapest(int node, int[] chosen) {
    if (cost(node) == NEVER) {
      return null;
    }
    int[] answers = chosen.clone();
    int deviations = cost(node);
    int at = node;
    while (!diagrams.isLeaf(at)) {
      int answer = best(at);
      answers[diagrams.layer(at)] = answer;
      at = diagrams.children(at)[answer];
    }
    for (int place : computed.profielPlaces()) {
      // Where the condition did not ask the profiel, it still has one.
      long profiel = diagrams.amount(path(answers).leaf(diagrams, computed.profiel(place))).lo();
      answers[place] = profiel < space.layer(place).size() ? (int) profiel : 0;
    }
    return new Path(answers, Values.NONE, deviations);
  }

  /**
   * Per layer the answer that a condition asks of its smallest case, whatever the kader makes of
   * it; −1 where it asks nothing, and for a profiel.
   */
  int[] lightest(int condition) {
    int[] answers = new int[space.layers().size()];
    Arrays.fill(answers, -1);
    int at = condition;
    while (!diagrams.isLeaf(at) && cost(at) != NEVER) {
      int place = diagrams.layer(at);
      int answer = best(at);
      answers[place] = space.layer(place).kind() == Layer.Kind.PROFIEL ? -1 : answer;
      at = diagrams.children(at)[answer];
    }
    return answers;
  }

  /** The first answer at a node that leads to the fewest deviations. */
  private int best(int node) {
    Layer layer = space.layer(diagrams.layer(node));
    int[] children = diagrams.children(node);
    for (int a = 0; a < children.length; a++) {
      int rest = cost(children[a]);
      if (rest != NEVER && rest + layer.deviations(a) == cost(node)) {
        return a;
      }
    }
    throw new IllegalStateException("no answer at " + node);
  }

  private static Path path(int[] answers) {
    return new Path(answers, Values.NONE, 0);
  }

  private int cost(int node) {
    if (diagrams.isLeaf(node)) {
      return node == Diagrams.TRUE ? 0 : NEVER;
    }
    Integer known = costs.get(node);
    if (known != null) {
      return known;
    }
    Layer layer = space.layer(diagrams.layer(node));
    int[] children = diagrams.children(node);
    int best = NEVER;
    for (int a = 0; a < children.length; a++) {
      int rest = cost(children[a]);
      if (rest != NEVER) {
        best = Math.min(best, rest + layer.deviations(a));
      }
    }
    costs.put(node, best);
    return best;
  }

  /** The cells of a path, told in a list, for whoever builds a casus of it. */
  List<Cell> cells(Path path) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < space.layers().size(); i++) {
      cells.add(space.layer(i).cells().get(path.answers()[i]));
    }
    return cells;
  }
}
