/**
 * The documents themselves: each kind builds its document from a compiled configuration, and every
 * value it prints is the one the engine computes with.
 */
@NullMarked
package nl.normenkader.training.document.kind;

import org.jspecify.annotations.NullMarked;
