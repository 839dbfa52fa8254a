/** Tests of the room of the same name. */
@NullMarked
package nl.normenkader.profiles.resolve;

import org.jspecify.annotations.NullMarked;
