/**
 * From a base and its layers to one effective configuration, knowing where each value comes from.
 */
@NullMarked
package nl.normenkader.profiles.resolve;

import org.jspecify.annotations.NullMarked;
