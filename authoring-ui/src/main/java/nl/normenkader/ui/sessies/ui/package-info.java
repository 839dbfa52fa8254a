/** The screens of a session: agenda, one point before the room, minutes. */
@NullMarked
package nl.normenkader.ui.sessies.ui;

import org.jspecify.annotations.NullMarked;
