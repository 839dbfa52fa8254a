package nl.normenkader.ui.rest;

/** What the parameters of routes may hold. */
public final class Parameters {

  private Parameters() {}

  /** Says what is wrong with a parameter, and shows one that is right. */
  public static Problem problem(String name, String value) {
    return switch (name) {
      case "peildatum" ->
          Problem.of(
              RestIssue.PARAMETER_ONGELDIG,
              name,
              value,
              "Een dag staat als jaar-maand-dag.",
              "2026-03-31");
      case "bekendOp" ->
          Problem.of(
              RestIssue.PARAMETER_ONGELDIG,
              name,
              value,
              "Een moment staat met tijdzone.",
              "2026-03-31T12:00:00Z");
      case "hash" ->
          Problem.of(
              RestIssue.PARAMETER_ONGELDIG,
              name,
              value,
              "Een hash is sha256: met 64 tekens (0-9, a-f) erachter.",
              "sha256:" + "0".repeat(64));
      default ->
          Problem.of(
              RestIssue.PARAMETER_ONGELDIG, name, value, "De parameter is ja of nee.", "true");
    };
  }
}
