/** The kaders a gemeente can start from, and what each of them lets be changed locally. */
@NullMarked
package nl.normenkader.profiles.base;

import org.jspecify.annotations.NullMarked;
