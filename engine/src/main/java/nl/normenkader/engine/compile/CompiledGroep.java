package nl.normenkader.engine.compile;

import nl.normenkader.engine.model.Onderdeelgroep;
import org.jspecify.annotations.Nullable;

/**
 * A group of onderdelen with numbers instead of names.
 *
 * @param floor at least this when any of them counts, in parts of 1/D
 * @param cap at most this, in parts of 1/D
 */
public record CompiledGroep(
    int number,
    Onderdeelgroep source,
    int voorziening,
    Ints onderdelen,
    @Nullable Long floor,
    @Nullable Long cap) {

  /** Its address. */
  public String address() {
    return "onderdeelgroepen/" + source.id();
  }
}
