/**
 * Many cases at once: rows of files or columns of numbers, on all cores, in constant memory, in
 * their order; and what a change of configuration does to all of them.
 */
@NullMarked
package nl.normenkader.engine.batch;

import org.jspecify.annotations.NullMarked;
