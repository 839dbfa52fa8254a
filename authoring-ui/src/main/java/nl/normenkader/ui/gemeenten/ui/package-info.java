/** The first screen: the gemeenten somebody works for, and what waits there. */
@NullMarked
package nl.normenkader.ui.gemeenten.ui;

import org.jspecify.annotations.NullMarked;
