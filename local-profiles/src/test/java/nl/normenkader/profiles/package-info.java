/** What holds for the module as a whole. */
@NullMarked
package nl.normenkader.profiles;

import org.jspecify.annotations.NullMarked;
