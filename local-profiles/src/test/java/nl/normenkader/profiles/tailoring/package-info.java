/** Tests of the room of the same name. */
@NullMarked
package nl.normenkader.profiles.tailoring;

import org.jspecify.annotations.NullMarked;
