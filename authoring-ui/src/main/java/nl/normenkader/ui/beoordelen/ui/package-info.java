/** The screens on which others than the makers read, discuss, approve and lock a version. */
@NullMarked
package nl.normenkader.ui.beoordelen.ui;

import org.jspecify.annotations.NullMarked;
