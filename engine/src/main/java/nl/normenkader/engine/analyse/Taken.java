package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.normenkader.engine.analyse.Layer.Kind;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledGroep;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.CompiledOnderdeel.Reads;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.model.Aantal;

/**
 * What others take over of an onderdeel. It is told apart only where it matters whether anything is
 * left (a combination table, the floor of a group, a rate of precedence); elsewhere it stays an
 * unknown of the amounts.
 */
record Taken(List<Reader> readers) {

  /** The answers of an onderdeel whose amount a person establishes: something is left, or not. */
  static final List<Cell> REST_OR_ALL =
      List.of(new Cell.Answer("rest", 0), new Cell.Answer("alles", 1));

  static String address(String onderdeel) {
    return "overgenomen/" + onderdeel;
  }

  List<Layer> layers() {
    Set<String> sensitive = new LinkedHashSet<>();
    Set<String> fine = new LinkedHashSet<>();
    readers.stream()
        .filter(reader -> reader.netto() > 0)
        .forEach(reader -> collect(reader, sensitive, fine));
    sensitive.addAll(fine);
    List<Layer> layers = new ArrayList<>();
    for (String id : sensitive) {
      layers.add(new Layer(Kind.OVERGENOMEN, address(id), id, cells(id, fine.contains(id)), false));
    }
    return layers;
  }

  private static void collect(Reader reader, Set<String> sensitive, Set<String> fine) {
    for (CompiledTabel tabel : reader.kader().tabellen()) {
      sensitive.addAll(tabel.source().normonderdelen());
    }
    for (CompiledGroep groep : reader.kader().groepen()) {
      if (groep.floor() != null) {
        sensitive.addAll(groep.source().normonderdelen());
      }
    }
    for (CompiledEffect effect : reader.kader().effecten()) {
      if (effect.action() instanceof Action.Precede precede && precede.rate() != null) {
        for (int i = 0; i < precede.lapsing().size(); i++) {
          fine.add(reader.kader().onderdelen().get(precede.lapsing().get(i)).source().id());
        }
      }
    }
  }

  private List<Cell> cells(String id, boolean fine) {
    boolean established =
        readers.stream()
            .filter(reader -> reader.onderdeel(id) >= 0)
            .allMatch(r -> isEstablished(r.kader(), r.kader().onderdelen().get(r.onderdeel(id))));
    if (established && !fine) {
      return REST_OR_ALL;
    }
    TreeSet<Long> cuts = new TreeSet<>();
    long step = step(id);
    for (Reader reader : readers) {
      if (reader.onderdeel(id) >= 0) {
        for (long full : fulls(reader, reader.onderdeel(id))) {
          cuts.add(Math.ceilDiv(Math.max(0, full), step));
        }
      }
    }
    cuts.remove(0L);
    if (fine) {
      long most = cuts.isEmpty() ? 0 : cuts.last();
      if (most > Ranges.FEW) {
        throw new Undecided("een voorrang met tarief over een ruim bedrag (" + id + ")");
      }
      for (long taken = 0; taken <= most; taken++) {
        cuts.add(taken);
      }
      cuts.remove(0L);
    }
    List<Cell> cells = new ArrayList<>();
    long lo = 0;
    for (long cut : cuts) {
      cells.add(new Cell.Numbers(lo * step, (cut - 1) * step, step, cells.isEmpty() ? 0 : 1));
      lo = cut;
    }
    cells.add(new Cell.Numbers(lo * step, lo * step, step, cells.isEmpty() ? 0 : 1));
    return cells;
  }

  private long step(String id) {
    long step = 1;
    for (Reader reader : readers) {
      if (reader.onderdeel(id) >= 0) {
        step =
            Ranges.lcm(
                step, Ranges.grid(reader, reader.kader().onderdelen().get(reader.onderdeel(id))));
      }
    }
    return step;
  }

  /** The most that can be taken over to any effect, in steps of the grid, and that grid. */
  long most(String id) {
    long most = 0;
    for (Reader reader : readers) {
      if (reader.onderdeel(id) >= 0) {
        for (long full : fulls(reader, reader.onderdeel(id))) {
          most = Math.max(most, Math.ceilDiv(full, step(id)));
        }
      }
    }
    return most;
  }

  long grid(String id) {
    return step(id);
  }

  /** The sizes an onderdeel can have before anything is taken over, rounded up to whole units. */
  private static List<Long> fulls(Reader reader, int number) {
    CompiledOnderdeel onderdeel = reader.kader().onderdelen().get(number);
    long one = onderdeel.amount().norm();
    long denominator = reader.kader().denominator();
    return switch (onderdeel.reads()) {
      case NOTHING -> List.of(Math.ceilDiv(one, denominator));
      case AANTAL -> {
        Aantal aantal = reader.kader().source().aantallen().get(onderdeel.input());
        List<Long> all = new ArrayList<>();
        if (aantal.max() - aantal.min() > Ranges.FEW) {
          throw new Undecided("een bedrag per aantal met een ruim bereik (" + aantal.id() + ")");
        }
        for (long n = aantal.min(); n <= aantal.max(); n++) {
          all.add(Math.ceilDiv(one * n, denominator));
        }
        yield all;
      }
      case OPGAVE -> {
        long most = reader.kader().source().opgaven().get(onderdeel.input()).max();
        yield List.of(Math.ceilDiv(Math.multiplyExact(most, one), denominator));
      }
    };
  }

  /** Whether an onderdeel is what a person establishes, in the period of its voorziening. */
  static boolean isEstablished(CompiledNormenkader kader, CompiledOnderdeel onderdeel) {
    return onderdeel.reads() == Reads.OPGAVE && onderdeel.amount().norm() == kader.denominator();
  }
}
