/** Tests of the room of the same name. */
@NullMarked
package nl.normenkader.profiles.rebase;

import org.jspecify.annotations.NullMarked;
