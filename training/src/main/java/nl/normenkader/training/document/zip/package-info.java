/** Office files are zips: here the same parts become the same file. */
@NullMarked
package nl.normenkader.training.document.zip;

import org.jspecify.annotations.NullMarked;
