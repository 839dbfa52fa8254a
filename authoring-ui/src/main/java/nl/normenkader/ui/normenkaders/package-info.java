/** Reading a normenkader: every part of it in words people know, with the ground beside it. */
@NullMarked
package nl.normenkader.ui.normenkaders;

import org.jspecify.annotations.NullMarked;
