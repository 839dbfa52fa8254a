package nl.normenkader.engine.analyse;

import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;

/**
 * Which way each voorziening goes from one configuration to another, over every case that both
 * know; exact, with a smallest case each way.
 *
 * @param overall of all voorzieningen together
 * @param voorzieningen those of either configuration: in the order of the first, then what is new
 */
public record Comparison(Direction overall, List<VoorzieningComparison> voorzieningen) {

  public Comparison {
    voorzieningen = List.copyOf(voorzieningen);
  }

  /** Compares two configurations. */
  public static Comparison of(CompiledNormenkader was, CompiledNormenkader wordt) {
    List<VoorzieningComparison> all = new Comparer(was, wordt).compare();
    Direction overall =
        all.stream().map(VoorzieningComparison::direction).reduce(Direction.GELIJK, Direction::and);
    return new Comparison(overall, all);
  }

  /** What becomes of one voorziening; one that neither has is our fault. */
  public VoorzieningComparison voorziening(String id) {
    return voorzieningen.stream()
        .filter(one -> one.voorziening().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no voorziening " + id));
  }
}
