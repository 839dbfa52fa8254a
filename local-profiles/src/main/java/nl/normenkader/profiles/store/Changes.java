package nl.normenkader.profiles.store;

/**
 * Row-level security hides what may not be changed: no row changed means not there, or not allowed.
 */
final class Changes {
  private Changes() {}

  static void expectOne(int changed) {
    if (changed == 0) {
      throw new RefusedException(RefusalCode.NIET_GEVONDEN);
    }
  }
}
