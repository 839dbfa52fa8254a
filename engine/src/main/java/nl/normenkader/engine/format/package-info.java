/**
 * From text to an immutable tree of JSON and on to records, and back: one description (the record
 * itself plus the glossary) serves reading, writing and the published JSON Schema.
 */
@NullMarked
package nl.normenkader.engine.format;

import org.jspecify.annotations.NullMarked;
