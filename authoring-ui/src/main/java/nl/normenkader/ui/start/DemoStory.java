package nl.normenkader.ui.start;

import java.util.List;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.approval.Approvals;
import nl.normenkader.profiles.demo.DemoContent;
import nl.normenkader.profiles.publication.Publication;
import nl.normenkader.profiles.session.Agenda;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.workspace.TailoringReader;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.profiles.workspace.Versions;
import org.springframework.stereotype.Component;

/** Gives the demo gemeente a history, made by its own people, so that the first look is alive. */
@Component
class DemoStory {

  private final DemoContent content;

  DemoStory(
      TailoringReader reader,
      Tailorings tailorings,
      Versions versions,
      Approvals approvals,
      Publication publication,
      Sessions sessions,
      Agenda agenda) {
    this.content =
        new DemoContent(reader, tailorings, versions, approvals, publication, sessions, agenda);
  }

  /** What the people of the demo did before anybody looked. */
  void tell(GemeenteId gemeente, List<DemoAccounts.Person> people) {
    content.fill(
        gemeente,
        new DemoContent.People(
            first(people, Role.IMPLEMENTATIECONSULENT),
            first(people, Role.BELEIDSMEDEWERKER),
            first(people, Role.JURIST)));
  }

  private static AccountId first(List<DemoAccounts.Person> people, Role role) {
    return people.stream()
        .filter(person -> person.role() == role)
        .map(DemoAccounts.Person::account)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the demo has nobody who is " + role));
  }
}
