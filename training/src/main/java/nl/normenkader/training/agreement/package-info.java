/**
 * How far people who judged the same cases agree, with each other and with a reference. Pure
 * statistics: no database, no screens. Floating point is at home here; it never touches an outcome.
 */
@NullMarked
package nl.normenkader.training.agreement;

import org.jspecify.annotations.NullMarked;
