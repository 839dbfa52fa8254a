/**
 * What the engine advises for a case, how it came about and with what it was computed. The engine
 * advises; a person decides.
 */
@NullMarked
package nl.normenkader.engine.outcome;

import org.jspecify.annotations.NullMarked;
