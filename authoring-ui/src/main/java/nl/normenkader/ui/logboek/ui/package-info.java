/** The screen on which a gemeente reads what was done for it, and checks the chain of locks. */
@NullMarked
package nl.normenkader.ui.logboek.ui;

import org.jspecify.annotations.NullMarked;
