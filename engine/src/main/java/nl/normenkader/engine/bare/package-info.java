/**
 * The computation without words, for many complete cases: numbers in, numbers out, nothing
 * allocated per case. What it does not carry goes to the engine that explains; it never
 * approximates.
 */
@NullMarked
package nl.normenkader.engine.bare;

import org.jspecify.annotations.NullMarked;
