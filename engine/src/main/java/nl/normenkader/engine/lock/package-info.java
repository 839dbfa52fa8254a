/**
 * What fixes a configuration for good: its canonical bytes, their hash, the signature of the
 * installation, and the file in which all of it travels.
 */
@NullMarked
package nl.normenkader.engine.lock;

import org.jspecify.annotations.NullMarked;
