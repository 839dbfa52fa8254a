package nl.normenkader.ui.rest;

/** The version of the routes for programs, told with every answer (NLGov API Design Rules). */
public final class ApiVersion {

  /** The header that tells it. */
  public static final String HEADER = "API-Version";

  /** Full version; its first number stands in the addresses. */
  public static final String VERSION = "1.0.0";

  private ApiVersion() {}
}
