/** Documents as web pages: one form for the screen, one to set as PDF. */
@NullMarked
package nl.normenkader.training.document.html;

import org.jspecify.annotations.NullMarked;
