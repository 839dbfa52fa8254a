package nl.normenkader.engine.analyse;

import java.util.List;
import java.util.function.IntPredicate;
import nl.normenkader.engine.analyse.LooseConditions.Way;
import org.jspecify.annotations.Nullable;

/**
 * Proves that no heavier niveau lowers an omvang from the conditions alone: each goes one way, and
 * the omvang goes that way with each of them. It can only prove; that it does not says nothing.
 */
final class LooseProofs {

  private final Reader reader;
  private final LooseConditions conditions;
  private @Nullable SpaceDiagrams computed;

  LooseProofs(Reader reader) {
    this.reader = reader;
    this.conditions = new LooseConditions(reader);
  }

  /**
   * Whether these voorzieningen together never get less.
   *
   * @param profielRises whether no profiel becomes lighter, by its place here
   */
  boolean rises(List<Integer> voorzieningen, IntPredicate profielRises) {
    try {
      SpaceDiagrams loose = computed();
      Diagrams diagrams = loose.diagrams();
      VolumeDiagrams volumes = loose.untaken(reader, reader.netto());
      int sum = 0;
      int untold = 0;
      for (int number : voorzieningen) {
        int silence = new Silences(loose, reader).of(volumes, reader.netto(), number);
        untold = diagrams.max(untold, silence);
        untold = diagrams.max(untold, volumes.acting().referred(number));
        sum = diagrams.plus(sum, volumes.amount(number));
      }
      // Beside a silence nothing is compared: only where it stays can one step follow another.
      return stays(untold) && rises(diagrams.apply(Op.GUARD, sum, untold), profielRises);
    } catch (Undecided e) {
      return false;
    }
  }

  private SpaceDiagrams computed() {
    SpaceDiagrams known = computed;
    if (known == null) {
      known = SpaceDiagrams.loose(reader, conditions);
      computed = known;
    }
    return known;
  }

  /** Whether no niveau has to do with it. */
  private boolean stays(int node) {
    Diagrams diagrams = computed().diagrams();
    return diagrams.below(node).stream()
        .filter(one -> !diagrams.isLeaf(one))
        .map(one -> computed().space().layer(diagrams.layer(one)))
        .allMatch(
            layer -> layer.kind() != Layer.Kind.PROFIEL && conditions.way(layer) == Way.STAYS);
  }

  private boolean rises(int amount, IntPredicate profielRises) {
    Diagrams diagrams = computed().diagrams();
    for (int node : diagrams.below(amount)) {
      if (!diagrams.isLeaf(node)) {
        int place = diagrams.layer(node);
        if (!rises(diagrams.children(node), computed().space().layer(place), profielRises, place)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean rises(int[] children, Layer layer, IntPredicate profielRises, int place) {
    return switch (layer.kind()) {
      case PROFIEL -> profielRises.test(place) && isInOrder(children);
      case VOORWAARDE -> {
        Way way = conditions.way(layer);
        yield way == Way.STAYS
            || way == Way.RISES && isInOrder(children)
            || way == Way.FALLS && isInOrder(new int[] {children[1], children[0]});
      }
      case KEUZE, KENMERK, FACTOR, NIVEAU, AANTAL, OPGAVE, OVERGENOMEN -> true;
    };
  }

  private boolean isInOrder(int[] children) {
    for (int i = 1; i < children.length; i++) {
      if (computed().diagrams().apply(Op.ABOVE, children[i - 1], children[i]) != Diagrams.FALSE) {
        return false;
      }
    }
    return true;
  }
}
