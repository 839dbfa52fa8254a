/** What screens and routes ask of tailorings: open, edit, take back, motivate, make versions. */
@NullMarked
package nl.normenkader.profiles.workspace;

import org.jspecify.annotations.NullMarked;
