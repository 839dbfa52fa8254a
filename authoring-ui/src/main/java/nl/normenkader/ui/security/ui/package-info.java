/** The page on which people sign in. */
@NullMarked
package nl.normenkader.ui.security.ui;

import org.jspecify.annotations.NullMarked;
