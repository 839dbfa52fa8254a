package nl.normenkader.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of the omvang of a voorziening.
 *
 * @param goal what it is for; onderdelen with the same goal can take precedence over one another
 * @param condition when it counts; absent: always
 * @param period per what period its amount is told, an opgave too; absent: that of the voorziening,
 *     into which it is otherwise converted exactly with the weeks per year of the kader
 */
public record Normonderdeel(
    String id,
    String name,
    String description,
    String voorziening,
    @Nullable String goal,
    @Nullable Condition condition,
    Amount amount,
    Voorziening.@Nullable Period period,
    @Nullable Grond grond) {

  /** How large an onderdeel is. */
  public sealed interface Amount {

    /** A fixed amount; negative for a module that lessens. */
    record Fixed(Bedrag min, Bedrag norm, Bedrag max) implements Amount {}

    /** An amount for each of an aantal. */
    record PerAantal(String aantal, Bedrag min, Bedrag norm, Bedrag max) implements Amount {}

    /** What a person establishes. */
    record Assessed(String opgave) implements Amount {}
  }
}
