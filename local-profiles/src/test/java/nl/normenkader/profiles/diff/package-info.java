/** Tests of the room of the same name. */
@NullMarked
package nl.normenkader.profiles.diff;

import org.jspecify.annotations.NullMarked;
