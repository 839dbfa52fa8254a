package nl.normenkader.engine.model;

import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/** A bounded whole number about the case (rooms, times per week), both ends included. */
public record Aantal(
    String id,
    String name,
    String description,
    String unit,
    @Range(min = 0, max = 1_000_000) long min,
    @Range(min = 0, max = 1_000_000) long max,
    @Nullable Grond grond) {}
