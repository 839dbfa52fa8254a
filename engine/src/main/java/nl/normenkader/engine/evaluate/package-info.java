/**
 * Applies a compiled normenkader to a casus. What is not answered is unknown and is computed with:
 * conditions are true, false or unknown, amounts are ranges.
 */
@NullMarked
package nl.normenkader.engine.evaluate;

import org.jspecify.annotations.NullMarked;
