/** Tables as a workbook; beside the Word room the only one that knows POI. */
@NullMarked
package nl.normenkader.training.document.excel;

import org.jspecify.annotations.NullMarked;
