/** Tests of the room of the same name. */
@NullMarked
package nl.normenkader.profiles.base;

import org.jspecify.annotations.NullMarked;
