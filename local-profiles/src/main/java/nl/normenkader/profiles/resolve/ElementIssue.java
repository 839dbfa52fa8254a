package nl.normenkader.profiles.resolve;

import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a configuration, told at the element it belongs to.
 *
 * @param place the field or element; absent when the problem is of the whole
 */
public record ElementIssue(@Nullable Place place, Issue issue) {

  /** Whether it belongs to this place or to something below it. */
  public boolean isWithin(Place asked) {
    return place != null && place.isWithin(asked);
  }
}
