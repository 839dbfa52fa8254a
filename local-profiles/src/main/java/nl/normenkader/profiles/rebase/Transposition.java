package nl.normenkader.profiles.rebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.model.Transponeringstabel;
import nl.normenkader.engine.model.Transponeringstabel.Transponering;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.References;
import nl.normenkader.profiles.tailoring.RenamedElements;
import org.jspecify.annotations.Nullable;

/**
 * From the addresses of one version of a base to those of a later one: the transponeringstabellen
 * of all versions between, the oldest first.
 *
 * @see "Design decision: adr/0012-a-transponeringstabel-comes-with-the-base.md"
 */
public final class Transposition {

  /** Every address stays what it is. */
  public static final Transposition NONE = new Transposition(List.of());

  private final List<TableStep> steps;

  private Transposition(List<Transponeringstabel> tables) {
    this.steps = tables.stream().map(TableStep::new).toList();
  }

  /** Along these tables, the oldest first. */
  public static Transposition of(List<Transponeringstabel> tables) {
    return new Transposition(tables);
  }

  /**
   * From one version of a kader to a later one, through the versions between; nothing when the
   * tables of the catalogue do not lead there.
   */
  public static Optional<Transposition> between(
      BaseCatalogue bases, BaseKader was, BaseKader wordt) {
    List<Transponeringstabel> upward = new ArrayList<>();
    BaseKader at = wordt;
    while (!at.version().equals(was.version())) {
      @Nullable Transponeringstabel table = at.kader().transponeringstabel();
      if (table == null || upward.contains(table)) {
        return Optional.empty();
      }
      upward.add(table);
      Optional<BaseKader> previous = bases.find(was.id(), table.previousVersion());
      if (previous.isEmpty() && !table.previousVersion().equals(was.version())) {
        return Optional.empty();
      }
      at = previous.orElse(was);
    }
    return was.id().equals(wordt.id())
        ? Optional.of(new Transposition(upward.reversed()))
        : Optional.empty();
  }

  /** What became of an address. */
  public Fate fate(ElementAddress address) {
    Fate fate = new Fate.Stayed(address);
    for (TableStep step : steps) {
      fate =
          switch (fate) {
            case Fate.Stayed stayed -> step.fate(stayed.address());
            case Fate.Replaced replaced -> onward(step, replaced);
          };
    }
    return fate;
  }

  /** The place in the new base of what stayed the same; of something replaced the old place. */
  public Place onward(Place place) {
    return fate(place.element()) instanceof Fate.Stayed stayed
        ? new Place(stayed.address(), place.field())
        : place;
  }

  /** The address in the old base of something that stayed the same. */
  public ElementAddress before(ElementAddress address) {
    ElementAddress at = address;
    for (TableStep step : steps.reversed()) {
      at = step.before(at);
    }
    return at;
  }

  /** A tree of the old base in the addresses of the new one; what was replaced keeps its id. */
  public ElementTree apply(ElementTree tree) {
    return apply(tree, RenamedElements.NONE);
  }

  /** The same, taking unchanged elements from what was renamed before. */
  ElementTree apply(ElementTree tree, RenamedElements known) {
    return steps.isEmpty()
        ? tree
        : References.renamed(
            tree,
            address -> fate(address) instanceof Fate.Stayed stayed ? stayed.address() : address,
            known);
  }

  /** All rows of all tables. */
  public List<Transponering> rows() {
    return steps.stream().flatMap(step -> step.table().transponeringen().stream()).toList();
  }

  private static Fate onward(TableStep step, Fate.Replaced replaced) {
    List<ElementAddress> successors = new ArrayList<>();
    for (ElementAddress successor : replaced.successors()) {
      switch (step.fate(successor)) {
        case Fate.Stayed stayed -> successors.add(stayed.address());
        case Fate.Replaced again -> successors.addAll(again.successors());
      }
    }
    return new Fate.Replaced(
        replaced.element(), successors, replaced.merged(), replaced.explanation());
  }
}
