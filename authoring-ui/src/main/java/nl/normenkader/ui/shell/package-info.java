/** What stands around every view: layout, navigation, theme, Dutch words, errors. */
@NullMarked
package nl.normenkader.ui.shell;

import org.jspecify.annotations.NullMarked;
