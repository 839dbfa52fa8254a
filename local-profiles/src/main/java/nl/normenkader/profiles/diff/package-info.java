/** Was/wordt: what differs between two configurations, graded and told in plain Dutch. */
@NullMarked
package nl.normenkader.profiles.diff;

import org.jspecify.annotations.NullMarked;
