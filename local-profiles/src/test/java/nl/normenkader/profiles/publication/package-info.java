/** The whole path from a base to a computed case, on a real database. */
@NullMarked
package nl.normenkader.profiles.publication;

import org.jspecify.annotations.NullMarked;
