/**
 * The engine for who works with files: computes cases, locks a folder for practice, verifies a
 * lock. Everything it says is Dutch and in UTF-8, whatever the machine is set to.
 */
@NullMarked
package nl.normenkader.engine.cli;

import org.jspecify.annotations.NullMarked;
