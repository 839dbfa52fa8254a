package nl.normenkader.profiles.tailoring;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.normenkader.engine.format.Json;

/**
 * Elements of one tree and what a renaming made of them. Trees that were made of that tree share
 * most of their elements with it, so hundreds of them are renamed in little more than the time of
 * one.
 */
public final class RenamedElements {

  /** Nothing is known and nothing is kept. */
  public static final RenamedElements NONE = new RenamedElements(false);

  private record Renamed(List<String> path, Json json) {}

  private final Map<Json, Renamed> elements = new IdentityHashMap<>();
  private boolean open;

  private RenamedElements(boolean open) {
    this.open = open;
  }

  /** Keeps what is renamed until it is closed; after that it can be read from several threads. */
  public static RenamedElements opened() {
    return new RenamedElements(true);
  }

  /** Keeps nothing more. */
  public RenamedElements closed() {
    open = false;
    return this;
  }

  /** What became of exactly this element at exactly this path. */
  Optional<Json> find(Json element, List<String> path) {
    Renamed renamed = open ? null : elements.get(element);
    return renamed == null || !renamed.path().equals(path)
        ? Optional.empty()
        : Optional.of(renamed.json());
  }

  void keep(Json element, List<String> path, Json renamed) {
    if (open) {
      elements.put(element, new Renamed(path, renamed));
    }
  }
}
