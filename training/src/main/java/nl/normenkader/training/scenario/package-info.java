/**
 * Practice cases that come out of a configuration: which combinations of answers a set of cases
 * must hold. Pure and seeded: the same question gives the same cases.
 */
@NullMarked
package nl.normenkader.training.scenario;

import org.jspecify.annotations.NullMarked;
