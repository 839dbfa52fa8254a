/** Tailoring a base: which fields are edited, what of them, and in what order. */
@NullMarked
package nl.normenkader.ui.werkbank;

import org.jspecify.annotations.NullMarked;
