/** The screen with was and wordt: every change in a sentence, graded, with its reason. */
@NullMarked
package nl.normenkader.ui.vergelijken.ui;

import org.jspecify.annotations.NullMarked;
