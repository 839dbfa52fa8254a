/** Layers and moving to another base, on a real database. */
@NullMarked
package nl.normenkader.profiles.workspace;

import org.jspecify.annotations.NullMarked;
