package nl.normenkader.engine.dmn;

/** Words of FEEL. */
final class Feel {

  private Feel() {}

  /** A string literal. */
  static String text(String word) {
    return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
