/**
 * Turns a normenkader into something that can be computed with: every reference, bound and
 * consistency is checked, names become numbers and amounts become whole parts of one denominator.
 */
@NullMarked
package nl.normenkader.engine.compile;

import org.jspecify.annotations.NullMarked;
