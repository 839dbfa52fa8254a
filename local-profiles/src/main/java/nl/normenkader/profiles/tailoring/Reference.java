package nl.normenkader.profiles.tailoring;

/**
 * That one place of a normenkader names an element.
 *
 * @param from the field that names it
 * @param to the address of what is named; it may not exist
 */
public record Reference(Place from, ElementAddress to) {}
