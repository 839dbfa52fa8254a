package nl.normenkader.engine.evaluate;

import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.issue.Checked;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a casus by number, found sound: for who computes with numbers. {@link #UNKNOWN}
 * stands for a question that has no answer, or more than one that is still possible.
 */
public final class Answers {

  /** No single answer. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  private final Facts facts;

  private Answers(Facts facts) {
    this.facts = facts;
  }

  /** The answers, or everything that is wrong with them. */
  public static Checked<Answers> read(CompiledNormenkader kader, Casus casus) {
    FactsReader reader = new FactsReader(kader, casus);
    return Checked.of(new Answers(reader.facts()), reader.issues());
  }

  private static long single(long mask) {
    return Long.bitCount(mask) == 1 ? Long.numberOfTrailingZeros(mask) : UNKNOWN;
  }

  private static long single(Amount amount) {
    return amount.isKnown() ? amount.lo() : UNKNOWN;
  }

  /** The zwaarte of a leefgebied before any stadium. */
  public long niveau(int leefgebied) {
    return single(facts.niveaus(0, leefgebied));
  }

  /** The niveau of a factor. */
  public long factor(int factor) {
    return single(facts.factor(factor));
  }

  /** The optie of a kenmerk. */
  public long kenmerk(int kenmerk) {
    return single(facts.kenmerk(kenmerk));
  }

  /** An aantal. */
  public long aantal(int aantal) {
    return single(facts.aantal(aantal));
  }

  /** The total of an opgave. */
  public long opgave(int opgave) {
    return single(facts.opgave(opgave));
  }

  /** The extent to which a stadium covers a leefgebied; what is not confirmed does not cover it. */
  public long extent(int stadium, int leefgebied) {
    return single(facts.extents(stadium, leefgebied));
  }

  /** What a stadium takes over of an onderdeel, in the measure of its voorziening. */
  public long taken(int stadium, int onderdeel) {
    Amount parts = facts.takenBy(stadium, onderdeel);
    return parts.isKnown() ? parts.lo() / facts.kader().denominator() : UNKNOWN;
  }

  /** The profiel a person chose in a reeks, −1 when none. */
  public int chosen(int profielreeks) {
    return facts.chosen(profielreeks);
  }

  /** A person's choice about an effect or a row; null when there is none. */
  public @Nullable Keuze keuze(String address) {
    return facts.keuze(address);
  }
}
