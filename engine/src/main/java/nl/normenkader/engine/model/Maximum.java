package nl.normenkader.engine.model;

/** The most that can be granted. */
public sealed interface Maximum {

  /** The last omvang inside this class. */
  record InKlasse(String klasse) implements Maximum {}

  /** This omvang itself. */
  record UpTo(Bedrag amount) implements Maximum {}

  /** The source does not regulate it: a person decides, nothing is filled in. */
  record Silent(String text) implements Maximum {}
}
