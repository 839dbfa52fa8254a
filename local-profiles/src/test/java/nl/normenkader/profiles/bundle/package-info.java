/** A tailoring leaves as a file and comes back. */
@NullMarked
package nl.normenkader.profiles.bundle;

import org.jspecify.annotations.NullMarked;
