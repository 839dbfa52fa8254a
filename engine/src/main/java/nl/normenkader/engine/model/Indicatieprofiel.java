package nl.normenkader.engine.model;

import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/**
 * A profile of residents with a comparable need.
 *
 * @param condition when it is chosen, for a reeks with conditions
 * @param pattern the niveau per leefgebied it stands for, for a reeks with best fit
 * @param bandbreedtes the omvang per voorziening; no band: none of that voorziening
 * @param months how long it is granted
 */
public record Indicatieprofiel(
    String id,
    String name,
    String description,
    @Nullable Condition condition,
    Map<String, String> pattern,
    List<Bandbreedte> bandbreedtes,
    @Nullable @Range(min = 1, max = 600) Integer months,
    List<String> results,
    @Nullable Grond grond) {}
