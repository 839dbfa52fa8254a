package nl.normenkader.engine.outcome;

import org.jspecify.annotations.Nullable;

/**
 * Something a person must not overlook; it does not change the omvang by itself.
 *
 * @param element the address of the effect
 * @param certain whether its condition holds for certain
 * @param months after how many months a person looks again
 */
public record Signal(Kind kind, String element, boolean certain, @Nullable Integer months) {

  /** What is signalled. */
  public enum Kind {
    ANDERE_WET,
    HERBEOORDELING,
    AANDACHTSPUNT
  }
}
