package nl.normenkader.profiles.diff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.ElementTree;

/**
 * One side of a was/wordt: a base, a version, a layer, a gemeente.
 *
 * @param name as people know it ({@code gemeente Voorbeeldstad, versie 3})
 * @param choices the choices that its operations belong to
 */
public record Side(String name, Resolution resolution, Map<UUID, Choice> choices) {

  public Side {
    choices = Map.copyOf(choices);
  }

  /** A base as it is shipped. */
  public static Side of(BaseKader base) {
    return of(base.kader().general().name() + " " + base.version(), base.tree());
  }

  /** A configuration of which nobody knows who chose what. */
  public static Side of(String name, ElementTree tree) {
    return new Side(name, Resolver.resolve(tree, List.of()), Map.of());
  }

  /** What holds on this side. */
  public ElementTree tree() {
    return resolution.effective();
  }
}
