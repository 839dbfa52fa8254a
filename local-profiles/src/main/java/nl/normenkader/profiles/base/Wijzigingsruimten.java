package nl.normenkader.profiles.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Wijzigingsruimte;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/**
 * The room for change of a kader. A statement holds for the elements it names and all below them;
 * the most specific one wins: the longest address, then the one with the most ids instead of {@code
 * *}, then the one that names the field.
 */
public record Wijzigingsruimten(List<Wijzigingsruimte> statements) {

  private static final Comparator<Wijzigingsruimte> SPECIFICITY =
      Comparator.<Wijzigingsruimte>comparingInt(s -> segments(s).size())
          .thenComparingLong(s -> segments(s).stream().filter(x -> !x.equals("*")).count())
          .thenComparingInt(Wijzigingsruimten::depth);

  public Wijzigingsruimten {
    statements = List.copyOf(statements);
  }

  /** The room that an effective configuration states: that of its base, as its layers left it. */
  public static Wijzigingsruimten of(ElementTree tree) {
    return new Wijzigingsruimten(
        tree.elements(ElementAddress.of("wijzigingsruimte")).stream()
            .flatMap(json -> RecordBinding.read(Wijzigingsruimte.class, json).value().stream())
            .toList());
  }

  /** What is said about this place. */
  public RuimteLookup at(Place place) {
    List<Wijzigingsruimte> best = new ArrayList<>();
    for (Wijzigingsruimte statement : statements) {
      if (covers(statement, place)) {
        int order = best.isEmpty() ? 1 : SPECIFICITY.compare(statement, best.getFirst());
        if (order > 0) {
          best.clear();
        }
        if (order >= 0) {
          best.add(statement);
        }
      }
    }
    if (best.isEmpty()) {
      return new RuimteLookup.Unstated();
    }
    Wijzigingsruimte first = best.getFirst();
    return best.stream().allMatch(other -> says(other, first))
        ? new RuimteLookup.Stated(first)
        : new RuimteLookup.Ambiguous(best);
  }

  /** The same as {@link #at}, with an ambiguity told as the problem of the base it is. */
  public List<Issue> issuesAt(Place place) {
    return at(place) instanceof RuimteLookup.Ambiguous ambiguous
        ? List.of(
            Issue.of(
                BaseIssue.WIJZIGINGSRUIMTE_DUBBELZINNIG,
                place.toString(),
                place,
                String.join(", ", ambiguous.ruimten().stream().map(Wijzigingsruimte::id).toList())))
        : List.of();
  }

  private static boolean covers(Wijzigingsruimte statement, Place place) {
    if (!statement.elements().startsWith(place.element().segments().getFirst())) {
      return false;
    }
    List<String> pattern = segments(statement);
    List<String> address = place.element().segments();
    boolean below = address.size() > pattern.size();
    if (address.size() < pattern.size()) {
      return false;
    }
    for (int i = 0; i < pattern.size(); i++) {
      if (!pattern.get(i).equals("*") && !pattern.get(i).equals(address.get(i))) {
        return false;
      }
    }
    String field = statement.field();
    return field == null
        || (!below && (place.fieldText() + "/").startsWith(field + "/"))
        || (below && address.get(pattern.size()).equals(field));
  }

  private static boolean says(Wijzigingsruimte one, Wijzigingsruimte other) {
    return one.ruimte() == other.ruimte()
        && java.util.Objects.equals(one.min(), other.min())
        && java.util.Objects.equals(one.max(), other.max())
        && one.options().equals(other.options());
  }

  private static int depth(Wijzigingsruimte statement) {
    String field = statement.field();
    return field == null ? 0 : field.split("/", -1).length;
  }

  private static List<String> segments(Wijzigingsruimte statement) {
    return Arrays.asList(statement.elements().split("/", -1));
  }
}
