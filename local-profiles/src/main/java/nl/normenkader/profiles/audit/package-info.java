/** The log of a gemeente, read by people: who did what when, also of people whose name is gone. */
@NullMarked
package nl.normenkader.profiles.audit;

import org.jspecify.annotations.NullMarked;
