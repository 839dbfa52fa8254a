/** What is wrong with data, as values: a code, a place and arguments, never an exception. */
@NullMarked
package nl.normenkader.engine.issue;

import org.jspecify.annotations.NullMarked;
