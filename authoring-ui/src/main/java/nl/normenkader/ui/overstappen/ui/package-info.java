/** The screens on which a tailoring moves to a new version of what it stands on. */
@NullMarked
package nl.normenkader.ui.overstappen.ui;

import org.jspecify.annotations.NullMarked;
