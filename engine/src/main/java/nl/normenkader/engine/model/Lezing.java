package nl.normenkader.engine.model;

import java.util.List;

/**
 * Where the source can be read in two ways.
 *
 * @param chosen the reading the kader computes with
 * @param alternative the other reading
 * @param consequence what would be different
 * @param elements addresses of the elements that follow the reading
 */
public record Lezing(
    String id,
    Grond grond,
    String question,
    String chosen,
    String alternative,
    String consequence,
    List<String> elements) {}
