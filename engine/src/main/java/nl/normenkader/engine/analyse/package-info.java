/**
 * Proofs about a compiled normenkader over the whole valid input space, and what two of them make
 * of the same cases: decision diagrams over the answers of a casus, exact, never sampled.
 */
@NullMarked
package nl.normenkader.engine.analyse;

import org.jspecify.annotations.NullMarked;
