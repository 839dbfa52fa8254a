package nl.normenkader.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy rule, with or without an effect on the computation.
 *
 * @param article its number as published; renumbering changes no outcome
 * @param restsOn addresses of the elements it rests on or explains
 * @param condition when its effects act; absent: always
 */
public record Beleidsregel(
    String id,
    String article,
    String title,
    String text,
    @Nullable Grond grond,
    List<String> restsOn,
    @Nullable Condition condition,
    List<Effect> effects) {}
