/** Screens from version to what holds: judge, lock, adopt, announce. */
@NullMarked
package nl.normenkader.ui.publicatie.ui;

import org.jspecify.annotations.NullMarked;
