/** Implementation sessions: preparing them, holding them before a room, and what came of them. */
@NullMarked
package nl.normenkader.ui.sessies;

import org.jspecify.annotations.NullMarked;
