/** What happens when the application starts: database, signing key, demo content, first words. */
@NullMarked
package nl.normenkader.ui.start;

import org.jspecify.annotations.NullMarked;
