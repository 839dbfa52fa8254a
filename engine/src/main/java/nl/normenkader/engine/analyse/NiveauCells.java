package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledCondition.Bijdrage;
import nl.normenkader.engine.model.Extent;

/**
 * What a niveau of one leefgebied can become by bijdragen: every combination of niveau and extents,
 * told apart only by what the kaders read of it.
 */
final class NiveauCells {

  private final String leefgebied;
  private final List<Reader> readers;
  private final List<String> stadia;

  /**
   * @param stadia the stadia whose contributions are asked
   */
  NiveauCells(String leefgebied, List<Reader> readers, List<String> stadia) {
    this.leefgebied = leefgebied;
    this.readers = readers.stream().filter(reader -> reader.leefgebied(leefgebied) >= 0).toList();
    this.stadia = stadia;
  }

  /** A way to fill in one leefgebied, so far. */
  record State(List<int[]> zwaartes, long bits, List<Extent> extents) {
    int helped() {
      return (int) extents.stream().filter(e -> e != Extent.GEEN).count();
    }

    String key() {
      return NiveauCells.key(zwaartes, bits);
    }
  }

  /** What tells cells of one leefgebied apart. */
  static String key(Cell.Niveau cell) {
    return key(cell.zwaartes(), cell.bits());
  }

  private static String key(List<int[]> zwaartes, long bits) {
    StringBuilder key = new StringBuilder();
    zwaartes.forEach(z -> key.append(Arrays.toString(z)));
    return key.append(bits).toString();
  }

  /** The niveaus that every reader has, from light to heavy. */
  List<String> shared() {
    List<String> first = niveaus(readers.getFirst());
    return first.stream()
        .filter(id -> readers.stream().allMatch(reader -> niveaus(reader).contains(id)))
        .toList();
  }

  /** Whether readers have other niveaus than they share, or another order of them. */
  boolean differs() {
    return readers.stream().anyMatch(reader -> !niveaus(reader).equals(shared()));
  }

  private List<String> niveaus(Reader reader) {
    return reader.kader().niveaus().get(reader.leefgebied(leefgebied));
  }

  List<Cell> cells(int allReaders) {
    List<Cell.Niveau> cells = new ArrayList<>();
    List<String> ids = shared();
    for (int n = 0; n < ids.size(); n++) {
      for (State state : spread(ids.get(n))) {
        List<int[]> all = new ArrayList<>();
        for (int r = 0; r < allReaders; r++) {
          all.add(zwaartes(state, r));
        }
        cells.add(
            new Cell.Niveau(
                ids.get(n), all, state.extents(), state.bits(), (n > 0 ? 1 : 0) + state.helped()));
      }
    }
    // Light before heavy among equally few deviations, so that the smallest example is the
    // lightest.
    cells.sort(Comparator.comparingInt(Cell.Niveau::deviations));
    return List.copyOf(cells);
  }

  private int[] zwaartes(State state, int reader) {
    for (int i = 0; i < readers.size(); i++) {
      if (readers.get(i).number() == reader) {
        return state.zwaartes().get(i);
      }
    }
    return new int[0];
  }

  /** All states of a niveau, the fewest contributions for each. */
  List<State> spread(String niveau) {
    List<State> states = List.of(start(niveau));
    for (String stadium : stadia) {
      Map<String, State> next = new LinkedHashMap<>();
      for (State state : states) {
        for (Extent extent : Extent.values()) {
          State longer = after(state, niveau, stadium, extent);
          next.merge(longer.key(), longer, (a, b) -> a.helped() <= b.helped() ? a : b);
        }
      }
      states = List.copyOf(next.values());
    }
    return states;
  }

  private State start(String niveau) {
    List<int[]> zwaartes =
        readers.stream()
            .map(
                reader -> {
                  int[] same = new int[reader.points().size()];
                  Arrays.fill(same, niveaus(reader).indexOf(niveau));
                  return same;
                })
            .toList();
    return new State(zwaartes, 0, List.of());
  }

  /** The key of a niveau when only one stadium contributes. */
  String only(String niveau, String stadium, Extent extent) {
    State state = start(niveau);
    for (String one : stadia) {
      state = after(state, niveau, one, one.equals(stadium) ? extent : Extent.GEEN);
    }
    return state.key();
  }

  /** The keys of every two cells with the same contributions of which one niveau is heavier. */
  List<String[]> heavier() {
    List<String> ids = shared();
    Map<String, String[]> pairs = new LinkedHashMap<>();
    for (int light = 0; light < ids.size(); light++) {
      for (int heavy = light + 1; heavy < ids.size(); heavy++) {
        for (State[] two : together(ids.get(light), ids.get(heavy))) {
          pairs.put(two[0].key() + two[1].key(), new String[] {two[0].key(), two[1].key()});
        }
      }
    }
    return List.copyOf(pairs.values());
  }

  private List<State[]> together(String light, String heavy) {
    List<State[]> states = List.<State[]>of(new State[] {start(light), start(heavy)});
    for (String stadium : stadia) {
      Map<String, State[]> next = new LinkedHashMap<>();
      for (State[] two : states) {
        for (Extent extent : Extent.values()) {
          State one = after(two[0], light, stadium, extent);
          State other = after(two[1], heavy, stadium, extent);
          next.putIfAbsent(one.key() + other.key(), new State[] {one, other});
        }
      }
      states = List.copyOf(next.values());
    }
    return states;
  }

  private State after(State state, String niveau, String stadium, Extent extent) {
    List<int[]> zwaartes = new ArrayList<>();
    long bits = state.bits();
    int bit = 0;
    for (int i = 0; i < readers.size(); i++) {
      Reader reader = readers.get(i);
      int number = reader.stadium(stadium);
      int[] reached = state.zwaartes().get(i).clone();
      if (number >= 0) {
        int own = niveaus(reader).indexOf(niveau);
        int lighter =
            lighter(own, extent, reader.kader().source().stadia().get(number).partlySteps());
        for (int p = 0; p < reached.length; p++) {
          if (reader.points().get(p) > number) {
            reached[p] = Math.min(reached[p], lighter);
          }
        }
      }
      zwaartes.add(reached);
      for (Bijdrage atom : reader.atoms().bijdragen(reader.leefgebied(leefgebied))) {
        if (atom.stadium() == number && (atom.mask() >>> extent.ordinal() & 1) != 0) {
          bits |= 1L << bit;
        }
        bit++;
      }
    }
    List<Extent> extents = new ArrayList<>(state.extents());
    extents.add(extent);
    return new State(zwaartes, bits, List.copyOf(extents));
  }

  private static int lighter(int zwaarte, Extent extent, int steps) {
    return switch (extent) {
      case GEEN -> zwaarte;
      case DEELS -> Math.max(0, zwaarte - steps);
      case VOLLEDIG -> 0;
    };
  }
}
