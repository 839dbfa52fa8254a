package nl.normenkader.profiles.tailoring;

import java.util.UUID;

/**
 * What one or more operations belong to: a decision people take as one, with one motivering.
 *
 * @param title how people refer to it; may be empty
 */
public record Choice(UUID id, String title, Motivering motivering) {}
