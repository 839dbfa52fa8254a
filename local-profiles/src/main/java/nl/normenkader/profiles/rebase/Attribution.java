package nl.normenkader.profiles.rebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.resolve.ElementIssue;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which carried local changes a problem of the merged configuration belongs to: those at the place
 * itself, else those of the same element, else the one that left out what is missed.
 */
record Attribution(Map<List<Change>, List<ElementIssue>> problems) {

  static Attribution of(List<ElementIssue> errors, Set<Change> carried) {
    Map<List<Change>, List<ElementIssue>> problems = new LinkedHashMap<>();
    for (ElementIssue error : errors) {
      List<Change> to = to(error, carried);
      if (!to.isEmpty()) {
        problems.computeIfAbsent(to, changes -> new ArrayList<>()).add(error);
      }
    }
    return new Attribution(problems);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** One conflict per set of changes; a change stands in one conflict only. */
  List<Conflict> conflicts(Conflicts conflicts) {
    List<Conflict> found = new ArrayList<>();
    List<Change> taken = new ArrayList<>();
    problems.forEach(
        (changes, errors) -> {
          List<Change> free = changes.stream().filter(c -> !taken.contains(c)).toList();
          if (!free.isEmpty()) {
            taken.addAll(free);
            found.add(conflicts.unfit(free, errors.getFirst().issue()));
          }
        });
    return found;
  }

  private static List<Change> to(ElementIssue error, Set<Change> carried) {
    @Nullable Place place = error.place();
    if (place != null) {
      List<Change> here =
          carried.stream()
              .filter(c -> c.place().isWithin(place) || place.isWithin(c.place()))
              .toList();
      if (!here.isEmpty()) {
        return here;
      }
      ElementAddress element = place.element();
      List<Change> beside =
          carried.stream().filter(c -> c.place().element().equals(element)).toList();
      if (!beside.isEmpty()) {
        return beside;
      }
    }
    return carried.stream()
        .filter(c -> c instanceof Change.ElementRetired)
        .filter(
            c ->
                error.issue().arguments().contains(c.place().element().last())
                    || error.issue().arguments().contains(c.place().element().toString()))
        .toList();
  }
}
