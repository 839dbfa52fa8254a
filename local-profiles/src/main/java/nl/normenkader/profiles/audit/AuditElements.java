package nl.normenkader.profiles.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.normenkader.profiles.diff.Words;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.TailoringReader;
import org.jspecify.annotations.Nullable;

/**
 * How the elements of tailorings are called at this moment. What is gone from the tailoring is
 * called as in what it stands on; who may not read the tailoring sees the address only.
 */
final class AuditElements {
  private final TailoringReader reader;
  private final Transaction transaction;
  private final Map<TailoringId, List<ElementTree>> known = new LinkedHashMap<>();

  AuditElements(TailoringReader reader, Transaction transaction) {
    this.reader = reader;
    this.transaction = transaction;
  }

  /** The place in words. */
  String of(@Nullable TailoringId tailoring, String place) {
    Optional<Place> found = place.isEmpty() ? Optional.empty() : Optional.of(Place.of(place));
    return Optional.ofNullable(tailoring).stream()
        .flatMap(id -> known.computeIfAbsent(id, this::trees).stream())
        .filter(tree -> found.filter(one -> tree.find(one.element()).isPresent()).isPresent())
        .map(tree -> new Words(tree).place(found.orElseThrow()))
        .findFirst()
        .orElseGet(() -> "‘" + place.replace("#", " › ").replace("/", " › ") + "’");
  }

  private List<ElementTree> trees(TailoringId id) {
    return reader.open(transaction, id).map(AuditElements::trees).orElse(List.of());
  }

  private static List<ElementTree> trees(OpenTailoring open) {
    return List.of(open.resolution().effective(), open.standing().tree());
  }
}
