package nl.normenkader.engine.cli;

/** How a place inside a casus is called in the file the casus came from. */
@FunctionalInterface
interface Place {

  /** The name of a JSON pointer into the casus; the empty pointer is the casus as a whole. */
  String of(String pointer);
}
