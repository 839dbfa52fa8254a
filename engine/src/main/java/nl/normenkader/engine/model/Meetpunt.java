package nl.normenkader.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * What the kader itself calls a point of the computation.
 *
 * @param after the stadium after which the point lies; absent: before all stadia
 * @param crvb the step of the Centrale Raad van Beroep that the point answers
 */
public record Meetpunt(
    String id, String name, @Nullable String after, Stap.CrvbStap crvb, @Nullable Grond grond) {}
