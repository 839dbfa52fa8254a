/** Documents as tagged PDF/UA-1; the only room that knows a PDF library. */
@NullMarked
package nl.normenkader.training.document.pdf;

import org.jspecify.annotations.NullMarked;
