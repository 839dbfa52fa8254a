package nl.normenkader.engine.compile;

import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Grond;
import org.jspecify.annotations.Nullable;

/**
 * An effect of a beleidsregel with numbers instead of names.
 *
 * @param address {@code beleidsregels/x/effecten/y}; effects are kept in the order of their
 *     addresses, so that neither article numbers nor the order in the kader changes an outcome
 * @param condition the condition of the beleidsregel
 */
public record CompiledEffect(
    String address,
    Effect source,
    CompiledCondition condition,
    @Nullable Grond grond,
    Action action) {

  /** What it does. */
  public sealed interface Action {

    /** Bars these onderdelen and voorzieningen. */
    record Bar(Ints onderdelen, Ints voorzieningen) implements Action {}

    /** Grants a voorziening with at least this, in parts of 1/D. */
    record Require(int voorziening, long amount) implements Action {}

    /** Lets onderdelen lapse when any of the preceding ones counts. */
    record Precede(Ints preceding, Ints lapsing, CompiledCondition unless, @Nullable Bedrag rate)
        implements Action {}

    /** At least this, in parts of 1/D. */
    record Floor(Spot spot, long amount) implements Action {}

    /** At most this. */
    record Cap(Spot spot, CompiledMaximum maximum) implements Action {}

    /** Bounds on the months of a voorziening. */
    record Duration(int voorziening, int atLeast, int atMost) implements Action {}

    /** Points to another law and refers these voorzieningen to it. */
    record Refer(Ints voorzieningen) implements Action {}

    /** Something a person is told: a review, an attention point. */
    record Tell() implements Action {}
  }

  /** Where a floor or cap lies. */
  public record Spot(Level level, Ints numbers) {}

  /** What a floor or cap is laid on. */
  public enum Level {
    ONDERDEEL,
    GROEP,
    VOORZIENING,
    SAMEN
  }
}
