/** The screen on which a tailoring goes along as a file and comes back. */
@NullMarked
package nl.normenkader.ui.bundels.ui;

import org.jspecify.annotations.NullMarked;
