/** Computing a case: what is asked, what comes out, and how it came about in words. */
@NullMarked
package nl.normenkader.ui.proefcasus;

import org.jspecify.annotations.NullMarked;
