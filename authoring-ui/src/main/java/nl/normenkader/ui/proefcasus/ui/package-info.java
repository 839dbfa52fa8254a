/** The screen on which a case is filled in and its outcome follows at once. */
@NullMarked
package nl.normenkader.ui.proefcasus.ui;

import org.jspecify.annotations.NullMarked;
