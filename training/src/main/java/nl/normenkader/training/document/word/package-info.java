/** Documents as DOCX; the only room that knows how Word keeps them. */
@NullMarked
package nl.normenkader.training.document.word;

import org.jspecify.annotations.NullMarked;
