package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.normenkader.engine.analyse.Steps.Step;
import nl.normenkader.engine.compile.CompiledCondition;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.model.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Whether a question can make a difference: two cases that differ in one answer get another access,
 * profiel, omvang, duration, variant or signal.
 */
final class Influence {

  private final Ground ground;
  private final Diagrams diagrams;
  private final Space space;
  private final Set<Integer> told = new LinkedHashSet<>();
  private @Nullable Undecided open;

  Influence(Ground ground) {
    this.ground = ground;
    this.diagrams = ground.diagrams();
    this.space = ground.computed().space();
  }

  /** All that an outcome tells, the small diagrams first. */
  private Set<Integer> told() {
    if (told.isEmpty()) {
      Reader reader = ground.reader();
      VolumeDiagrams netto = ground.computed().untaken(reader, reader.netto());
      told.add(ground.computed().access(reader));
      signals(netto.acting());
      for (CompiledVoorziening voorziening : ground.kader().voorzieningen()) {
        told.add(months(netto, voorziening));
        for (CompiledCondition variant : voorziening.variants()) {
          told.add(netto.acting().conditions().of(variant));
        }
      }
      for (int point : reader.points()) {
        amounts(ground.computed().untaken(reader, point));
      }
      // What others take over can bring a bound to light that a whole amount never meets.
      amounts(ground.computed().volumes(reader, reader.netto()));
    }
    return told;
  }

  /** Months are told where anything is granted. */
  private int months(VolumeDiagrams netto, CompiledVoorziening voorziening) {
    int above = diagrams.apply(Op.ABOVE, netto.amount(voorziening.number()), 0);
    int granted = diagrams.apply(Op.SAME, above, Diagrams.TRUE);
    int months = new MaandenDiagram(diagrams, ground.kader(), netto.acting()).of(voorziening);
    return diagrams.apply(Op.WHEN, granted, months);
  }

  /** Rules that only say something; the others speak by what they change. */
  private void signals(ActingDiagrams acting) {
    for (int e = 0; e < ground.kader().effecten().size(); e++) {
      Action action = ground.kader().effecten().get(e).action();
      if (action instanceof Action.Tell || action instanceof Action.Refer) {
        told.add(acting.acts(e));
      }
    }
  }

  private void amounts(VolumeDiagrams volumes) {
    for (int v = 0; v < ground.kader().voorzieningen().size(); v++) {
      told.add(diagrams.apply(Op.GUARD, volumes.amount(v), volumes.silence(v)));
    }
  }

  /** Whether the question of this layer can. */
  boolean matters(int place) {
    open = null;
    boolean found =
        matters(place, others(place))
            || told().stream()
                .map(new VariesDiagram(diagrams, space.layer(place).address())::of)
                .anyMatch(ground::occurs);
    Undecided cause = open;
    if (!found && cause != null) {
      throw cause;
    }
    return found;
  }

  /** Whether one of these changes of an answer makes a difference. */
  private boolean matters(int place, List<Step> others) {
    return profielen().stream().anyMatch(one -> differs(one, place, others))
        || told().stream().anyMatch(one -> differs(one, place, others));
  }

  /** The profielen after weegfactoren, told by the answers alone. */
  private Set<Integer> profielen() {
    Set<Integer> chosen = new LinkedHashSet<>();
    Reader reader = ground.reader();
    for (CompiledReeks reeks : ground.kader().reeksen()) {
      int number = ground.kader().reeksen().indexOf(reeks);
      for (int point : reader.points()) {
        int shifted = ground.computed().untaken(reader, point).acting().profiel(number);
        int layer = ground.computed().placeOf(reader, reeks, point);
        int answers = diagrams.leaf(ProfielDiagrams.NONE);
        for (int p = 0; p < reeks.size(); p++) {
          int is = diagrams.apply(Op.SAME, ground.computed().profiel(layer), diagrams.leaf(p));
          answers = diagrams.choose(is, diagrams.restrict(shifted, layer, p), answers);
        }
        chosen.add(answers);
      }
    }
    return chosen;
  }

  /** Every two answers to one question. */
  private List<Step> others(int place) {
    if (space.layer(place).kind() == Layer.Kind.NIVEAU) {
      // A cell holds contributions too: only the niveau is another here.
      return ground.steps(place);
    }
    List<Step> others = new ArrayList<>();
    for (int a = 0; a < space.layer(place).size(); a++) {
      for (int b = 0; b < a; b++) {
        others.add(new Step(b, a));
      }
    }
    return others;
  }

  /** Whether two answers to one question give something else, all others the same and valid. */
  private boolean differs(int one, int place, List<Step> others) {
    List<Integer> asked = new ArrayList<>();
    boolean asks = diagrams.asks(one, place);
    for (int profiel : ground.computed().profielPlaces()) {
      if (diagrams.asks(one, profiel)) {
        asked.add(profiel);
        asks |= diagrams.asks(ground.computed().profiel(profiel), place);
      }
    }
    Reader reader = ground.reader();
    int valid =
        one == ground.computed().access(reader)
            ? ground.computed().possible(reader)
            : ground.computed().valid(reader);
    Pairs pairs = new Pairs(ground.computed(), asked, this::other, false);
    return asks && others.stream().anyMatch(step -> occurs(pairs.where(one, place, step, valid)));
  }

  /** What is not decided of one amount may be certain of another. */
  private boolean occurs(int where) {
    try {
      return new Smallest(ground.computed()).isSomewhere(where);
    } catch (Undecided e) {
      open = e;
      return false;
    }
  }

  private int other(int first, int second) {
    return diagrams.or(
        diagrams.apply(Op.DIFFERS, first, second), diagrams.apply(Op.UNEVEN, first, second));
  }

  /** Whether help in a stadium can change anything. */
  boolean helps(String stadium) {
    return lightens(stadium) || relieves();
  }

  /** Whether anything changes when others take over a part of an onderdeel, in whatever stadium. */
  private boolean relieves() {
    Reader reader = ground.reader();
    VolumeDiagrams whole = ground.computed().untaken(reader, reader.netto());
    VolumeDiagrams left = ground.computed().volumes(reader, reader.netto());
    for (int v = 0; v < ground.kader().voorzieningen().size(); v++) {
      int one = diagrams.apply(Op.GUARD, whole.amount(v), whole.silence(v));
      int other = diagrams.apply(Op.GUARD, left.amount(v), left.silence(v));
      int changed =
          diagrams.or(
              diagrams.apply(Op.DIFFERS, one, other), diagrams.apply(Op.UNEVEN, one, other));
      if (one != other && ground.occurs(changed)) {
        return true;
      }
    }
    return false;
  }

  private boolean lightens(String stadium) {
    for (int place = 0; place < space.layers().size(); place++) {
      if (space.layer(place).kind() == Layer.Kind.NIVEAU && lightens(stadium, place)) {
        return true;
      }
    }
    return false;
  }

  private boolean lightens(String stadium, int place) {
    Layer layer = space.layer(place);
    NiveauCells cells = new NiveauCells(layer.id(), space.readers(), space.stadia());
    for (String niveau : cells.shared()) {
      int none = Steps.find(layer, cells.only(niveau, stadium, Extent.GEEN));
      for (Extent extent : Extent.values()) {
        Step helped = new Step(none, Steps.find(layer, cells.only(niveau, stadium, extent)));
        if (helped.isKnown() && helped.to() != none && matters(place, List.of(helped))) {
          return true;
        }
      }
    }
    return false;
  }
}
