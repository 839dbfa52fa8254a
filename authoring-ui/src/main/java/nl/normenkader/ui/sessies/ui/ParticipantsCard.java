package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.session.Participant;
import nl.normenkader.profiles.session.SessionEvent;
import nl.normenkader.ui.security.SignedIn;
import nl.normenkader.ui.shell.DataTable;
import org.jspecify.annotations.Nullable;

/** Who takes part. Taking part is not contributing: who only listens may approve afterwards. */
final class ParticipantsCard extends Section {

  private final SessionPage page;
  private final SignedIn me;

  ParticipantsCard(SessionPage page, SignedIn me) {
    this.page = page;
    this.me = me;
    addClassName("kaart");
    getElement().setAttribute("aria-label", "Wie doet mee");
    add(new H2("Wie doet mee"), list());
    if (page.mayHold()) {
      add(form());
    }
  }

  private Component list() {
    if (page.session().participants().isEmpty()) {
      return SessieView.nothing(
          "Nog niemand. Zonder deelnemers kan de sessie niet worden afgetekend.");
    }
    DataTable table = new DataTable("Deelnemers", "Naam", "Rol", "Wat u kunt doen");
    for (Participant one : page.session().participants()) {
      table.row(new Span(one.shown()), new Span(one.role()), actions(one));
    }
    return table;
  }

  private Component actions(Participant one) {
    Div buttons = new Div();
    buttons.addClassName("rij");
    if (page.mayHold()) {
      Button leaves =
          new Button("Doet toch niet mee", click -> page.record(new SessionEvent.Left(one.id())));
      leaves.setAriaLabel(one.shown() + " doet toch niet mee");
      buttons.add(leaves);
    }
    if (one.account() == null && one.name() != null && page.mayErase()) {
      Button erase =
          new Button(
              "Wis de naam",
              click ->
                  page.took(
                      page.sessions().eraseName(page.principal(), page.session().id(), one.id())));
      erase.setAriaLabel("Wis de naam van " + one.shown());
      erase.setTooltipText("Wat iemand zei blijft staan, de naam gaat weg.");
      buttons.add(erase);
    }
    return buttons.getComponentCount() == 0 ? new Span("–") : buttons;
  }

  private Component form() {
    TextField name = new TextField("Naam");
    name.setMaxLength(200);
    TextField role = new TextField("Rol in deze sessie");
    role.setMaxLength(200);
    role.setHelperText("Bijvoorbeeld: beleid, consulent, cliëntenraad, aanbieder.");
    Button add =
        new Button(
            "Voeg deelnemer toe", click -> join(role.getValue(), null, name.getValue().strip()));
    Div fields = new Div(name, role);
    fields.addClassName("formulier");
    Div buttons = new Div(add);
    buttons.addClassName("rij");
    AccountId account = ((Principal.Account) me.principal()).account();
    boolean in =
        page.session().participants().stream().anyMatch(one -> account.equals(one.account()));
    if (!in) {
      buttons.add(
          new Button(
              "Ik doe zelf mee",
              click ->
                  join(role.getValue().isBlank() ? "begeleider" : role.getValue(), account, null)));
    }
    return new Div(fields, buttons);
  }

  private void join(String role, @Nullable AccountId account, @Nullable String name) {
    page.took(
        page.sessions()
            .join(page.principal(), page.session().id(), UUID.randomUUID(), role, account, name));
  }
}
