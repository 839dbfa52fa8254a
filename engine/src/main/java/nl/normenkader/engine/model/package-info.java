/**
 * What a normenkader is: records and sealed types, all of it data. A component name is its JSON key
 * through the glossary; a sealed type is told apart by {@code soort}.
 */
@NullMarked
package nl.normenkader.engine.model;

import org.jspecify.annotations.NullMarked;
