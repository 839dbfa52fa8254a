/** Moving a tailoring to a new version of what it stands on, without losing a choice silently. */
@NullMarked
package nl.normenkader.profiles.rebase;

import org.jspecify.annotations.NullMarked;
