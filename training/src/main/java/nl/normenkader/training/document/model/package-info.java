/**
 * What a document is before it is a file: blocks in order, with everything a writer needs and
 * nothing of any file format. Pure: no clock, no locale, no place on a disk.
 */
@NullMarked
package nl.normenkader.training.document.model;

import org.jspecify.annotations.NullMarked;
