/** A tailoring as one file: taken along, changed elsewhere, and brought back. */
@NullMarked
package nl.normenkader.profiles.bundle;

import org.jspecify.annotations.NullMarked;
