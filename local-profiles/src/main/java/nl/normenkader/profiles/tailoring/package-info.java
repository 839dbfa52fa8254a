/** What a person changes on a base: typed operations on addressed elements, and why. */
@NullMarked
package nl.normenkader.profiles.tailoring;

import org.jspecify.annotations.NullMarked;
