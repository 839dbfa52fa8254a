/** The screens on which a gemeente tailors its normenkader. */
@NullMarked
package nl.normenkader.ui.werkbank.ui;

import org.jspecify.annotations.NullMarked;
