package nl.normenkader.profiles.resolve;

import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/**
 * The effective configuration of a base and its layers.
 *
 * @param effective what holds, as a tree in the form of a kader
 * @param provenance where each value that is not of the base comes from
 * @param misfits operations that no longer fit, each with why
 * @param issues what is wrong with the result, told per element
 * @param kader the result as a normenkader; absent when it cannot be read as one
 */
public record Resolution(
    ElementTree effective,
    Provenance provenance,
    List<Misfit> misfits,
    List<ElementIssue> issues,
    @Nullable Normenkader kader) {

  public Resolution {
    misfits = List.copyOf(misfits);
    issues = List.copyOf(issues);
  }

  /** The result as a normenkader, when nothing is wrong with its form. */
  public Optional<Normenkader> normenkader() {
    return Optional.ofNullable(kader);
  }

  /** Whether every operation fits and the form of the result is sound. */
  public boolean isSound() {
    return misfits.isEmpty() && issues.stream().noneMatch(found -> found.issue().isError());
  }

  /**
   * The place of a location as the engine tells it: an element address or a JSON pointer.
   *
   * @return absent when it is about the whole
   */
  public @Nullable Place place(String location) {
    return Locations.place(effective, location);
  }

  /** What is wrong at this place or below it. */
  public List<ElementIssue> issuesWithin(Place place) {
    return issues.stream().filter(found -> found.isWithin(place)).toList();
  }
}
