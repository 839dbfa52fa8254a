/** Screens for who looks after people, keys and the log, and for everybody's own account. */
@NullMarked
package nl.normenkader.ui.beheer.ui;

import org.jspecify.annotations.NullMarked;
