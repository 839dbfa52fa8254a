/** Locks, the events around them, what is in force when, and computing with it. */
@NullMarked
package nl.normenkader.profiles.publication;

import org.jspecify.annotations.NullMarked;
