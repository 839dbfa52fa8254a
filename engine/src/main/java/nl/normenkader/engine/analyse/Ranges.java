package nl.normenkader.engine.analyse;

import java.util.List;
import java.util.TreeSet;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.Names;
import nl.normenkader.engine.model.Aantal;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Voorziening;

/** Between what bounds the numbers of a casus lie, and where a kader sees a difference. */
record Ranges(List<Reader> readers) {

  /** At most so many numbers are told apart one by one; of more, only the cuts. */
  static final int FEW = 24;

  /**
   * The multiples of a step between two bounds.
   *
   * @param differs whether readers have other bounds, or one does not ask it
   */
  record Range(long min, long max, long step, TreeSet<Long> cuts, boolean differs) {}

  Range aantal(String id) {
    long min = Long.MIN_VALUE;
    long max = Long.MAX_VALUE;
    TreeSet<Long> cuts = new TreeSet<>();
    TreeSet<String> bounds = new TreeSet<>();
    for (Reader reader : readers) {
      int number = reader.kader().names().find(Names.Kind.AANTAL, id);
      if (number < 0) {
        bounds.add("");
        continue;
      }
      Aantal aantal = reader.kader().source().aantallen().get(number);
      min = Math.max(min, aantal.min());
      max = Math.min(max, aantal.max());
      bounds.add(aantal.min() + "–" + aantal.max());
      cuts.addAll(reader.atoms().aantal(number));
    }
    return new Range(min, max, 1, cuts, bounds.size() > 1);
  }

  Range opgave(String id) {
    long min = Long.MIN_VALUE;
    long max = Long.MAX_VALUE;
    long step = 1;
    TreeSet<Long> cuts = new TreeSet<>();
    TreeSet<String> bounds = new TreeSet<>();
    for (Reader reader : readers) {
      int number = reader.kader().names().find(Names.Kind.OPGAVE, id);
      if (number < 0) {
        bounds.add("");
        continue;
      }
      Opgave opgave = reader.kader().source().opgaven().get(number);
      min = Math.max(min, opgave.min());
      max = Math.min(max, opgave.max());
      bounds.add(opgave.min() + "–" + opgave.max());
      cuts.addAll(reader.atoms().opgave(number));
      for (CompiledOnderdeel onderdeel : reader.kader().onderdelen()) {
        if (onderdeel.reads() == CompiledOnderdeel.Reads.OPGAVE && onderdeel.input() == number) {
          step = lcm(step, grid(reader, onderdeel));
        }
      }
    }
    return new Range(min, max, step, cuts, bounds.size() > 1);
  }

  /** What is filled in for an onderdeel without rounding lies on the grid of its voorziening. */
  static long grid(Reader reader, CompiledOnderdeel onderdeel) {
    Voorziening voorziening = reader.kader().source().voorzieningen().get(onderdeel.voorziening());
    return voorziening.rounding() == Voorziening.Rounding.GEEN ? voorziening.step() : 1;
  }

  static long lcm(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return a / x * b;
  }
}
