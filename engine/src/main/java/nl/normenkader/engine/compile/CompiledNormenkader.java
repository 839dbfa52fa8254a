package nl.normenkader.engine.compile;

import java.util.List;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.model.Normenkader;

/**
 * A normenkader that is sound and ready to compute with: compiled once, used for many cases, by any
 * number of threads. All amounts are whole parts of 1/{@link #denominator()} of their measure.
 *
 * @param source the normenkader itself
 * @param hash the hash of the configuration it was locked in
 * @param denominator D, the least common multiple of everything an amount can be divided by
 * @param niveaus per leefgebied the ids of its niveaus from light to heavy
 * @param derived the conditions of the afgeleide kenmerken
 * @param effecten in the order of their addresses
 * @param impossible the conditions of the onmogelijke combinaties
 * @param meetpunten per point of the computation (0 is bruto, n is after stadium n) the ids of the
 *     meetpunten that lie there
 */
public record CompiledNormenkader(
    Normenkader source,
    Hash hash,
    long denominator,
    Names names,
    Questions questions,
    List<List<String>> niveaus,
    List<CompiledCondition> derived,
    CompiledCondition access,
    List<CompiledReeks> reeksen,
    List<CompiledVoorziening> voorzieningen,
    List<CompiledOnderdeel> onderdelen,
    List<CompiledGroep> groepen,
    List<CompiledTabel> tabellen,
    List<CompiledWeegfactor> weegfactoren,
    List<CompiledEffect> effecten,
    List<CompiledCondition> impossible,
    List<List<String>> meetpunten) {

  /** The zwaarte that makes every niveau of a leefgebied possible. */
  public int allNiveaus(int leefgebied) {
    return (1 << niveaus.get(leefgebied).size()) - 1;
  }

  /** How many rounds there are: bruto, and one after each stadium; the last one is netto. */
  public int rounds() {
    return source.stadia().size() + 1;
  }
}
