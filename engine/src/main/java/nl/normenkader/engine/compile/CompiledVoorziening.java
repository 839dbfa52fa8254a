package nl.normenkader.engine.compile;

import java.util.List;
import nl.normenkader.engine.model.Voorziening;
import org.jspecify.annotations.Nullable;

/**
 * A voorziening with numbers instead of names.
 *
 * @param step the step of its grid, in parts of 1/D
 * @param klassen its class table, when it has one
 * @param reeks the reeks whose profielen give it a band, −1 when none does
 * @param parts what each profiel of that reeks says about it
 * @param variants the condition of each variant, in order
 * @param onderdelen all its onderdelen
 * @param loose its onderdelen that are in no group
 * @param groepen its groups
 */
public record CompiledVoorziening(
    int number,
    Voorziening source,
    long step,
    @Nullable CompiledKlassen klassen,
    int reeks,
    List<CompiledProfielDeel> parts,
    List<CompiledCondition> variants,
    Ints onderdelen,
    Ints loose,
    Ints groepen) {

  /** Its id. */
  public String id() {
    return source.id();
  }

  /** Its address. */
  public String address() {
    return "voorzieningen/" + source.id();
  }
}
