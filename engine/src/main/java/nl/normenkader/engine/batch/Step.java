package nl.normenkader.engine.batch;

/**
 * One change on the way from the old configuration to the new one.
 *
 * @param name what people call the change
 * @param alone the old configuration with only this change
 * @param cumulative the old configuration with this change and all before it
 */
public record Step(String name, Configuration alone, Configuration cumulative) {}
