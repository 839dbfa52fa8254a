/**
 * Tells a compiled normenkader as a DMN 1.3 model: a decision requirements graph of tables and
 * expressions over whole numbers that computes the same outcome in a DMN engine; the tests hold it
 * against KIE.
 */
@NullMarked
package nl.normenkader.engine.dmn;

import org.jspecify.annotations.NullMarked;
