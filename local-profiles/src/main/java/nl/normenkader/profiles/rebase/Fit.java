package nl.normenkader.profiles.rebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.compile.CompileIssue;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.Grader;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.Reference;
import nl.normenkader.profiles.tailoring.References;

/**
 * What goes wrong most when local changes meet a new base, found without compiling: something named
 * that is gone, something left out that the base now names, a norm outside its band. It makes a dry
 * run for hundreds of layers quick; a plan compiles as well.
 */
record Fit(RebaseStep step, ElementTree ours, ElementTree merged) {

  private static final List<String> BAND = List.of("min", "norm", "max");

  /** The problems, with the carried changes each belongs to. */
  Map<List<Change>, Issue> problems(Set<Change> carried) {
    Map<List<Change>, Issue> found = new LinkedHashMap<>();
    for (Change change : carried) {
      if (!Grader.isWordsOnly(change)) {
        reference(change).ifPresent(issue -> found.put(List.of(change), issue));
      }
    }
    bands(carried, found);
    return found;
  }

  private Optional<Issue> reference(Change change) {
    return switch (change) {
      case Change.ElementRetired retired -> missed(retired.address());
      case Change.ElementAdded added -> dangling(added.place());
      case Change.ValueChanged value -> dangling(value.place());
      case Change.TextChanged words -> Optional.empty();
      case Change.ElementsMoved moved -> Optional.empty();
    };
  }

  /** The base names, where it did not before, something that the layer left out. */
  private Optional<Issue> missed(ElementAddress left) {
    return step.references().stream()
        .filter(reference -> reference.to().isWithin(left))
        .filter(reference -> !reference.from().element().isWithin(left))
        .filter(reference -> ours.find(reference.from()).isEmpty())
        .filter(reference -> merged.find(reference.from()).isPresent())
        .findFirst()
        .map(Fit::issue);
  }

  /** The layer names something that the base no longer has. */
  private Optional<Issue> dangling(Place place) {
    return References.in(only(place.element())).stream()
        .filter(reference -> reference.from().isWithin(place))
        .filter(reference -> !reference.to().segments().contains("*"))
        .filter(reference -> merged.find(reference.to()).isEmpty())
        .filter(reference -> ours.find(reference.to()).isPresent())
        .findFirst()
        .map(Fit::issue);
  }

  private static Issue issue(Reference reference) {
    return Issue.of(
        CompileIssue.ADRES_ONBEKEND, reference.from().toString(), reference.to().toString());
  }

  private void bands(Set<Change> carried, Map<List<Change>, Issue> found) {
    Map<Place, List<Change>> bands = new LinkedHashMap<>();
    for (Change change : carried) {
      List<String> field = change.place().field();
      if (change instanceof Change.ValueChanged
          && !field.isEmpty()
          && BAND.contains(field.getLast())) {
        Place band = new Place(change.place().element(), field.subList(0, field.size() - 1));
        bands.computeIfAbsent(band, place -> new ArrayList<>()).add(change);
      }
    }
    bands.forEach(
        (band, changes) -> {
          if (!isOrdered(merged, band) && isOrdered(ours, band)) {
            found.put(
                changes,
                Issue.of(
                    CompileIssue.BAND_VOLGORDE,
                    band.toString(),
                    BAND.stream().map(part -> amount(merged, band, part)).toArray()));
          }
        });
  }

  private static boolean isOrdered(ElementTree tree, Place band) {
    List<Bedrag> amounts =
        BAND.stream()
            .flatMap(part -> tree.find(band.deeper(part)).flatMap(Bedrag::ofJson).stream())
            .toList();
    for (int i = 1; i < amounts.size(); i++) {
      if (amounts.get(i - 1).compareTo(amounts.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  private static Object amount(ElementTree tree, Place band, String part) {
    return tree.find(band.deeper(part))
        .flatMap(Bedrag::ofJson)
        .map(Bedrag::toString)
        .orElse("niets");
  }

  /** The merged tree with nothing but this element in it: references are found by what is near. */
  private ElementTree only(ElementAddress element) {
    return new ElementTree((Json.Obj) only(merged.root(), element.segments()));
  }

  private static Json only(Json at, List<String> path) {
    if (path.isEmpty()) {
      return at;
    }
    List<String> rest = path.subList(1, path.size());
    return switch (at) {
      case Json.Obj object when object.members().containsKey(path.getFirst()) -> {
        Json inside = only(object.members().get(path.getFirst()), rest);
        yield new Json.Obj(
            object.members().get("id") instanceof Json.Text id
                ? Map.of("id", id, path.getFirst(), inside)
                : Map.of(path.getFirst(), inside));
      }
      case Json.Arr list when ElementTree.isElementList(list) ->
          new Json.Arr(
              list.items().stream()
                  .filter(item -> ElementTree.id(item).equals(path.getFirst()))
                  .map(item -> only(item, rest))
                  .toList());
      default -> at;
    };
  }
}
