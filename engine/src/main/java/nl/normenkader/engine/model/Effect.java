package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;
import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/**
 * What a beleidsregel does. Effects act in phases: uitsluiten and verplichten, voorrang,
 * ondergrens, bovengrens; inside a phase their order does not matter.
 */
public sealed interface Effect {

  /** Stable name of this effect in its beleidsregel; a person's choice refers to it. */
  String id();

  /** How binding it is. */
  Kracht kracht();

  /** The target is not granted. */
  record Exclude(String id, Kracht kracht, Target target) implements Effect {}

  /** The voorziening is granted, with at least this omvang. */
  record Require(String id, Kracht kracht, String voorziening, Bedrag amount) implements Effect {}

  /**
   * For the same goal one form goes before another: when any of {@link #preceding()} counts, the
   * {@link #lapsing()} onderdelen lapse.
   *
   * @param unless when the precedence does not hold (a medical contra-indication)
   * @param rate what lapses for each unit that precedes, in the measure of the lapsing onderdelen;
   *     absent: they lapse wholly, since the source gives no rate
   */
  record Precedence(
      String id,
      Kracht kracht,
      @NotEmpty List<String> preceding,
      @NotEmpty List<String> lapsing,
      @Nullable Condition unless,
      @Nullable Bedrag rate)
      implements Effect {}

  /** At least this omvang when the target is granted at all. */
  record Floor(String id, Kracht kracht, Target target, Bedrag amount) implements Effect {}

  /**
   * At most this omvang.
   *
   * @param aboveAllowed whether the rule itself foresees more, with reasons
   */
  record Cap(String id, Kracht kracht, Target target, Maximum maximum, boolean aboveAllowed)
      implements Effect {}

  /**
   * Another law may be meant for this; never a deduction by itself (Wmo 2015 art. 2.3.5 lid 3).
   *
   * @param voorzieningen which voorzieningen are referred when the effect is binding: their amounts
   *     stay visible and are not granted here; empty: it points, and refers none of them
   */
  record OtherLaw(String id, Kracht kracht, String law, String text, List<String> voorzieningen)
      implements Effect {}

  /** Bounds on the months of a voorziening. */
  record Duration(
      String id,
      Kracht kracht,
      String voorziening,
      @Nullable @Range(min = 1, max = 600) Integer atLeast,
      @Nullable @Range(min = 1, max = 600) Integer atMost)
      implements Effect {}

  /** A person looks again after so many months. */
  record Review(String id, Kracht kracht, @Range(min = 1, max = 600) int months, String text)
      implements Effect {}

  /** Something the consulent must not overlook. */
  record Attention(String id, Kracht kracht, String text) implements Effect {}
}
