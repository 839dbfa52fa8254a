package nl.normenkader.profiles.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.tailoring.LiveLog;
import nl.normenkader.profiles.tailoring.LoggedOperation;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;

/**
 * Lays layers on a base, the lowest first. Without layers the result is the base; an operation that
 * does not fit changes nothing and is told.
 *
 * @see "Design decision: adr/0006-resolve-tells-what-does-not-fit.md"
 */
public final class Resolver {

  private final Map<Place, List<Origin>> origins = new TreeMap<>();
  private final List<Misfit> misfits = new ArrayList<>();
  private ElementTree tree;
  private int sequence;

  private Resolver(ElementTree base) {
    this.tree = base;
  }

  /** The effective configuration of this base under these layers, the lowest layer first. */
  public static Resolution resolve(ElementTree base, List<Layer> layers) {
    Resolver resolver = new Resolver(base);
    Set<String> seen = new HashSet<>();
    List<ElementIssue> issues = new ArrayList<>();
    for (Layer layer : layers) {
      if (seen.add(layer.id())) {
        LiveLog.of(layer.log()).operations().forEach(logged -> resolver.apply(base, layer, logged));
      } else {
        issues.add(
            new ElementIssue(null, Issue.of(ResolveIssue.LAAG_DUBBEL, layer.id(), layer.name())));
      }
    }
    return resolver.result(issues);
  }

  private void apply(ElementTree base, Layer layer, LoggedOperation logged) {
    Application application =
        isForeign(base, layer, logged.operation())
            ? new Application.Misfit(
                Issue.of(
                    ResolveIssue.BEWERKING_ID_ZONDER_NAAMRUIMTE,
                    logged.operation().place().toString(),
                    logged.operation().place().element().last(),
                    layer.namespace()))
            : Application.of(tree, logged.operation());
    switch (application) {
      case Application.Applied applied -> {
        tree = applied.tree();
        origins
            .computeIfAbsent(logged.operation().place(), place -> new ArrayList<>())
            .add(Origin.of(sequence++, layer, logged));
      }
      case Application.Misfit misfit -> misfits.add(new Misfit(layer.id(), logged, misfit.issue()));
    }
  }

  /** A new element carries the namespace of its layer, unless the base had it before. */
  private static boolean isForeign(ElementTree base, Layer layer, Operation operation) {
    return operation instanceof Operation.Add add
        && !ElementTree.id(add.element()).startsWith(layer.namespace() + ":")
        && base.element(add.address()).isEmpty();
  }

  private Resolution result(List<ElementIssue> issues) {
    Checked<Normenkader> read = RecordBinding.read(Normenkader.class, tree.root());
    for (Issue issue : read.issues()) {
      issues.add(new ElementIssue(Locations.place(tree, issue.location()), issue));
    }
    return new Resolution(
        tree, new Provenance(origins), misfits, issues, read.value().orElse(null));
  }
}
