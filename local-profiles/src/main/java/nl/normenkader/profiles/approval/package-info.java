/** Review by other eyes: what stands in the way of a version, and who says yes or no to it. */
@NullMarked
package nl.normenkader.profiles.approval;

import org.jspecify.annotations.NullMarked;
