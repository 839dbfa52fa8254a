package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens when one niveau becomes heavier and everything else stays the same. */
final class Steps {

  private final Ground ground;
  private final Diagrams diagrams;
  private final List<Integer> profielen;

  /** From one cell of a layer to another in which only the niveau is heavier. */
  record Step(int from, int to) {
    /** Whether both are among the answers that are looked at. */
    boolean isKnown() {
      return from >= 0 && to >= 0;
    }
  }

  /**
   * @param profielen the layers of profielen that a diagram asks
   */
  Steps(Ground ground, List<Integer> profielen) {
    this.ground = ground;
    this.diagrams = ground.diagrams();
    this.profielen = profielen;
  }

  /** The layers of leefgebieden. */
  private List<Integer> leefgebieden() {
    List<Integer> places = new ArrayList<>();
    Space space = ground.computed().space();
    for (int place = 0; place < space.layers().size(); place++) {
      if (space.layer(place).kind() == Layer.Kind.NIVEAU) {
        places.add(place);
      }
    }
    return places;
  }

  /** Whether a diagram never falls with the profiel, whatever the other answers. */
  boolean risesWithProfiel(int node) {
    for (int place : profielen) {
      for (int above : nodes(node, place)) {
        int[] children = diagrams.children(above);
        for (int p = 1; p < children.length; p++) {
          if (diagrams.apply(Op.ABOVE, children[p - 1], children[p]) != Diagrams.FALSE) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether a diagram never falls with any niveau, whether or not the cases can occur. */
  boolean never(int node) {
    for (int place : leefgebieden()) {
      List<Integer> nodes = nodes(node, place);
      if (ground.steps(place).stream().anyMatch(step -> falls(nodes, step))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The smallest two valid cases between which a niveau becomes heavier and this falls.
   *
   * @param profielRises whether no profiel it asks becomes lighter by a heavier niveau
   */
  Optional<Witness> smallest(int node, boolean profielRises) {
    boolean rises = profielRises && risesWithProfiel(node);
    Pairs pairs =
        new Pairs(ground.computed(), profielen, (a, b) -> diagrams.apply(Op.ABOVE, a, b), rises);
    @Nullable Path best = null;
    @Nullable Path other = null;
    for (int place : leefgebieden()) {
      List<Integer> nodes = nodes(node, place);
      for (Step step : ground.steps(place)) {
        if (!rises || falls(nodes, step)) {
          Optional<Path> found =
              new Smallest(ground.computed())
                  .decide(pairs.where(node, place, step, ground.computed().valid(ground.reader())));
          if (found.isPresent()) {
            Path path = at(found.get(), place, step.from());
            if (best == null || path.isSmallerThan(best)) {
              best = path;
              other = at(found.get(), place, step.to());
            }
          }
        }
      }
    }
    return best == null || other == null
        ? Optional.empty()
        : Optional.of(ground.witness(best, other));
  }

  /** Whether it falls with this step while the profiel stays the same, possible or not. */
  private boolean falls(List<Integer> nodes, Step step) {
    return nodes.stream()
        .map(diagrams::children)
        .anyMatch(
            children ->
                diagrams.apply(Op.ABOVE, children[step.from()], children[step.to()])
                    != Diagrams.FALSE);
  }

  private Path at(Path path, int place, int answer) {
    int more = ground.computed().space().layer(place).deviations(answer);
    Path moved = path.with(place, answer);
    return new Path(moved.answers(), moved.values(), path.deviations() + more);
  }

  /** Every way in which only the niveau of a leefgebied becomes heavier. */
  static List<Step> of(Space space, int place) {
    Layer layer = space.layer(place);
    NiveauCells cells = new NiveauCells(layer.id(), space.readers(), space.stadia());
    Set<Step> steps = new LinkedHashSet<>();
    for (String[] pair : cells.heavier()) {
      Step step = new Step(find(layer, pair[0]), find(layer, pair[1]));
      if (step.isKnown()) {
        steps.add(step);
      }
    }
    return List.copyOf(steps);
  }

  /** The place of a cell in its layer; −1 when only other answers are looked at. */
  static int find(Layer layer, String key) {
    for (int i = 0; i < layer.cells().size(); i++) {
      if (NiveauCells.key((Cell.Niveau) layer.cells().get(i)).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The nodes of one layer below a node. */
  private List<Integer> nodes(int node, int place) {
    List<Integer> found = new ArrayList<>();
    collect(node, place, new BitSet(), found);
    return found;
  }

  private void collect(int node, int place, BitSet seen, List<Integer> found) {
    if (diagrams.layer(node) > place || seen.get(node)) {
      return;
    }
    seen.set(node);
    if (diagrams.layer(node) == place) {
      found.add(node);
      return;
    }
    for (int child : diagrams.children(node)) {
      collect(child, place, seen, found);
    }
  }
}
