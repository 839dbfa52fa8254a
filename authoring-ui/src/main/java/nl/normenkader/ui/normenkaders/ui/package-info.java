/** The screens on which a normenkader is read. */
@NullMarked
package nl.normenkader.ui.normenkaders.ui;

import org.jspecify.annotations.NullMarked;
