/** The screens on which something is tried out beside the main line. */
@NullMarked
package nl.normenkader.ui.varianten.ui;

import org.jspecify.annotations.NullMarked;
