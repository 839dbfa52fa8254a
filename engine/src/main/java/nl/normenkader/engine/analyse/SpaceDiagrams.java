package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledCondition;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.Names;

/** A space with the diagrams of what its kaders say there, made when they are asked for. */
final class SpaceDiagrams {

  /** How many nodes one analysis may hold (ontwerp §3). */
  static final int BUDGET = 5_000_000;

  /** And how many one that only saves work when it is small. */
  private static final int QUICK = 200_000;

  private final Diagrams diagrams;
  private Space space;
  private final Map<Integer, Integer> profielen = new LinkedHashMap<>();
  private final Map<String, VolumeDiagrams> volumes = new LinkedHashMap<>();
  private final Map<Integer, Integer> valid = new LinkedHashMap<>();

  SpaceDiagrams(List<Reader> readers) {
    this(readers, BUDGET);
  }

  /** One of which no layers are joined: for a quick look at conditions alone. */
  static SpaceDiagrams plain(Reader reader) {
    return new SpaceDiagrams(new SpaceBuilder(List.of(reader)).build(), BUDGET, false);
  }

  /** One in which conditions on leefgebieden are asked instead of niveaus: for a quick proof. */
  static SpaceDiagrams loose(Reader reader, LooseConditions instead) {
    return new SpaceDiagrams(new SpaceBuilder(List.of(reader)).loose(instead), QUICK, false);
  }

  SpaceDiagrams(List<Reader> readers, int budget) {
    this(new SpaceBuilder(readers).build(), budget, true);
  }

  /** A space of which layers are joined where they can be. */
  SpaceDiagrams(Space space) {
    this(space, BUDGET, true);
  }

  private SpaceDiagrams(Space space, int budget, boolean joined) {
    this.diagrams = new Diagrams(budget);
    this.space = space;
    if (joined) {
      this.space = space.with(same());
    }
  }

  /** Layers of profielen that hang on the answers in the same way are one layer. */
  private Map<String, Integer> same() {
    Map<String, Integer> same = new LinkedHashMap<>();
    Map<Integer, Integer> first = new LinkedHashMap<>();
    for (int place : profielPlaces()) {
      try {
        int known = first.merge(profiel(place), place, (a, b) -> a);
        if (space.layer(known).size() == space.layer(place).size()) {
          same.put(space.layer(place).address(), known);
        }
      } catch (Undecided e) {
        // A layer of its own says less, and is never wrong.
        continue;
      }
    }
    return same;
  }

  Diagrams diagrams() {
    return diagrams;
  }

  Space space() {
    return space;
  }

  Reader reader(int number) {
    return space.readers().get(number);
  }

  /** The profiel that the answers come to, for the layer of a profiel. */
  int profiel(int place) {
    Integer known = profielen.get(place);
    if (known == null) {
      String[] parts = space.layer(place).address().split("/");
      Reader reader = reader(Integer.parseInt(parts[1]));
      int reeks = reader.kader().names().find(Names.Kind.PROFIELREEKS, parts[2]);
      known = profiel(reader, reader.kader().reeksen().get(reeks), Integer.parseInt(parts[3]));
      profielen.put(place, known);
    }
    return known;
  }

  private int profiel(Reader reader, CompiledReeks reeks, int point) {
    return new ProfielDiagrams(diagrams, space, reader).of(reeks, point);
  }

  /** The place of the layer of a profiel. */
  int placeOf(Reader reader, CompiledReeks reeks, int point) {
    return space.place(Space.profiel(reader.number(), reeks.source().id(), point));
  }

  /** The omvang at a point, after whatever others take over of onderdelen. */
  VolumeDiagrams volumes(Reader reader, int point) {
    return volumes.computeIfAbsent(
        reader.number() + "/" + point,
        key -> new VolumeDiagrams(diagrams, space, reader, point, "", true));
  }

  /** The omvang at a point while nothing is taken over of onderdelen. */
  VolumeDiagrams untaken(Reader reader, int point) {
    return volumes.computeIfAbsent(
        reader.number() + "/" + point + "/geheel",
        key -> new VolumeDiagrams(diagrams, space, reader, point, "", false));
  }

  /** The omvang at a point as if an effect or weegfactor were not there. */
  VolumeDiagrams without(Reader reader, int point, String address, boolean taken) {
    return new VolumeDiagrams(diagrams, space, reader, point, address, taken);
  }

  /** Whether answers can occur at all. */
  int possible(Reader reader) {
    ConditionDiagrams bruto = new ConditionDiagrams(diagrams, space, reader, 0, List.of());
    int possible = Diagrams.TRUE;
    for (CompiledCondition impossible : reader.kader().impossible()) {
      possible = diagrams.and(possible, diagrams.not(bruto.of(impossible)));
    }
    return possible;
  }

  /** Whether the answers can occur and give access. */
  int access(Reader reader) {
    return diagrams.and(possible(reader), granted(reader));
  }

  private int granted(Reader reader) {
    return new ConditionDiagrams(diagrams, space, reader, 0, List.of()).of(reader.kader().access());
  }

  /**
   * Whether the kader computes an outcome: access, and one profiel of every reeks with conditions.
   */
  int valid(Reader reader) {
    Integer known = valid.get(reader.number());
    if (known == null) {
      known = diagrams.and(possible(reader), regardless(reader));
      valid.put(reader.number(), known);
    }
    return known;
  }

  /** The same, also for answers that the kader calls impossible. */
  int regardless(Reader reader) {
    int known = granted(reader);
    for (CompiledReeks reeks : reader.kader().reeksen()) {
      if (!reeks.byFit()) {
        for (int point : reader.points()) {
          int profiel = profiel(placeOf(reader, reeks, point));
          int wrong =
              diagrams.or(
                  diagrams.apply(Op.SAME, profiel, diagrams.leaf(ProfielDiagrams.NONE)),
                  diagrams.apply(Op.SAME, profiel, diagrams.leaf(ProfielDiagrams.SEVERAL)));
          known = diagrams.and(known, diagrams.not(wrong));
        }
      }
    }
    return known;
  }

  /** The layers of profielen, which hang on the answers. */
  List<Integer> profielPlaces() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < space.layers().size(); i++) {
      if (space.layer(i).kind() == Layer.Kind.PROFIEL) {
        places.add(i);
      }
    }
    return places;
  }
}
