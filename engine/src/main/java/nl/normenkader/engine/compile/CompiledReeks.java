package nl.normenkader.engine.compile;

import java.util.List;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Stand;

/** A reeks of profielen with numbers instead of names. */
public final class CompiledReeks {

  private final Profielreeks source;
  private final List<CompiledCondition> conditions;
  private final Ints weights;
  private final List<Ints> patterns;

  /**
   * @param conditions per profiel, for a reeks with conditions
   * @param weights per leefgebied, 0 for one that is not compared
   * @param patterns per profiel the zwaarte per leefgebied, for a reeks with best fit
   */
  CompiledReeks(
      Profielreeks source, List<CompiledCondition> conditions, Ints weights, List<Ints> patterns) {
    this.source = source;
    this.conditions = List.copyOf(conditions);
    this.weights = weights;
    this.patterns = List.copyOf(patterns);
  }

  /** The reeks as the kader tells it. */
  public Profielreeks source() {
    return source;
  }

  /** How many profielen it has; number 0 is the lightest. */
  public int size() {
    return source.profielen().size();
  }

  /** The id of a profiel. */
  public String profiel(int number) {
    return source.profielen().get(number).id();
  }

  /** Whether profielen are chosen by distance to their pattern. */
  public boolean byFit() {
    return source.method() instanceof Profielreeks.Method.BestFit;
  }

  /** Which niveaus are compared, for best fit. */
  public Stand stand() {
    return fit().stand();
  }

  /** What happens when two profielen fit equally well, for best fit. */
  public Profielreeks.Tie tie() {
    return fit().tie();
  }

  /** The condition of a profiel, for a reeks with conditions. */
  public CompiledCondition condition(int profiel) {
    return conditions.get(profiel);
  }

  /** Whether a leefgebied is compared, for best fit. */
  public boolean compares(int leefgebied) {
    return weights.get(leefgebied) > 0;
  }

  /** What a leefgebied with this zwaarte adds to the distance to a profiel. */
  public int distance(int profiel, int leefgebied, int zwaarte) {
    return weights.get(leefgebied) * Math.abs(zwaarte - patterns.get(profiel).get(leefgebied));
  }

  private Profielreeks.Method.BestFit fit() {
    if (source.method() instanceof Profielreeks.Method.BestFit fit) {
      return fit;
    }
    throw new IllegalStateException(source.id() + " does not choose by fit");
  }
}
