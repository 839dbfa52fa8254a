package nl.normenkader.profiles.rebase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.normenkader.profiles.resolve.Assessment;
import nl.normenkader.profiles.resolve.ElementIssue;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.tailoring.ElementTree;

/** What is wrong with a configuration, so that only what a move itself breaks is told of it. */
record Soundness(List<ElementIssue> errors) {

  /** Reads and compiles a configuration. */
  static Soundness of(ElementTree tree) {
    return new Soundness(
        Assessment.of(Resolver.resolve(tree, List.of())).issues().stream()
            .filter(found -> found.issue().isError())
            .toList());
  }

  /** The errors that none of the others has. */
  List<ElementIssue> beyond(Soundness... others) {
    Set<String> known = new HashSet<>();
    for (Soundness other : others) {
      other.errors.forEach(found -> known.add(key(found)));
    }
    return errors.stream().filter(found -> !known.contains(key(found))).toList();
  }

  private static String key(ElementIssue found) {
    return found.issue().code().id() + " " + found.place() + " " + found.issue().arguments();
  }
}
