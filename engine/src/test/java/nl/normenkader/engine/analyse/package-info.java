/** Proofs held against brute force, against seeded faults and against the shipped kaders. */
@NullMarked
package nl.normenkader.engine.analyse;

import org.jspecify.annotations.NullMarked;
