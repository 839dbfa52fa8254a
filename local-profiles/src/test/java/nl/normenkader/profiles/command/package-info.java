/** The commands, run on a real database. */
@NullMarked
package nl.normenkader.profiles.command;

import org.jspecify.annotations.NullMarked;
