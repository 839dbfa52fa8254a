package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A life domain that is researched.
 *
 * @param heavyEnd which end of {@link #niveaus()} is the heavy one
 * @param niveaus two to six, in order
 * @param mappings codes in other systems (ICF, domain names of a scale); never their texts
 */
public record Leefgebied(
    String id,
    String name,
    String description,
    HeavyEnd heavyEnd,
    @NotEmpty List<Niveau> niveaus,
    List<String> aandachtspunten,
    List<String> questions,
    List<Mapping> mappings,
    @Nullable Grond grond) {

  /** Which end of an ordered list is the heavy one. */
  public enum HeavyEnd {
    EERSTE,
    LAATSTE
  }

  /** A code in another system. */
  public record Mapping(String system, String code) {}
}
