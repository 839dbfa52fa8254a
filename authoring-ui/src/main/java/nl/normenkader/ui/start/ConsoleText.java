package nl.normenkader.ui.start;

import java.util.List;
import java.util.Optional;

/** What the console says when the application is ready. */
final class ConsoleText {

  private ConsoleText() {}

  /**
   * @param people with the passwords that are shown this once; empty when they were made before
   * @param first who runs the installation, when made now
   */
  static String of(
      int port,
      boolean demo,
      List<DemoAccounts.Person> people,
      Optional<FirstAdministrator.Made> first) {
    StringBuilder text = new StringBuilder("\n");
    String line = "=".repeat(72) + "\n";
    text.append(line)
        .append("  Normenkader is klaar: http://localhost:")
        .append(port)
        .append("/\n");
    if (!people.isEmpty()) {
      text.append(
          "\n  Demo-accounts van Voorbeeldstad (fictief). De wachtwoorden ziet u alleen nu:\n\n");
      people.forEach(
          p ->
              text.append(
                  "    %-7s %s   %s%n".formatted(p.username(), p.password(), p.role().label())));
      text.append("\n  Met normenkader.demo=false maakt een nieuwe installatie ze niet aan.\n");
    } else if (demo) {
      text.append("  De demo-accounts zijn bij de eerste start aangemaakt.\n");
    }
    first.ifPresent(
        made ->
            text.append("\n  Beheer van de hele installatie; dit wachtwoord ziet u alleen nu:\n\n")
                .append("    %-7s %s%n".formatted(made.username(), made.password())));
    return text.append(line).toString();
  }
}
