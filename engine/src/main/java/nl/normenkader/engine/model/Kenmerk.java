package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A yes/no fact or unordered choice about the case; yes/no has the opties {@code ja} and {@code
 * nee}.
 */
public record Kenmerk(
    String id,
    String name,
    String description,
    @NotEmpty List<Optie> opties,
    @Nullable Grond grond) {

  /** One possible answer. */
  public record Optie(String id, String name) {}
}
