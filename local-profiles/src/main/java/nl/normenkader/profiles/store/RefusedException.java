package nl.normenkader.profiles.store;

/** Carries a refusal out of a transaction, so that it is undone; never leaves this package. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RefusalCode code;

  RefusedException(RefusalCode code) {
    super(code.code(), null, false, false);
    this.code = code;
  }

  RefusalCode code() {
    return code;
  }
}
