/** What the log of a gemeente tells, and to whom. */
@NullMarked
package nl.normenkader.profiles.audit;

import org.jspecify.annotations.NullMarked;
