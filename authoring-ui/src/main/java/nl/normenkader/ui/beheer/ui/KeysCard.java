package nl.normenkader.ui.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.SignedIn;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.Told;

/** The keys with which programs compute for this gemeente. */
final class KeysCard extends Section {

  private final MyGemeente gemeente;
  private final ApiKeys keys;
  private final SignedIn who;
  private final Div list = new Div();
  private final Div shown = new Div();

  KeysCard(MyGemeente gemeente, ApiKeys keys, SignedIn who) {
    this.gemeente = gemeente;
    this.keys = keys;
    this.who = who;
    addClassName("kaart");
    TextField name = new TextField("Voor welk programma");
    name.setMaxLength(100);
    Button make =
        new Button(
            "Maak een sleutel",
            click -> {
              if (name.getValue().isBlank()) {
                Told.failure("Schrijf eerst voor welk programma de sleutel is.");
                return;
              }
              made(
                  keys.create((Principal.Account) who.principal(), gemeente.id(), name.getValue()));
              name.clear();
            });
    Div form = new Div(name, make);
    form.addClassNames("rij", "rij-onder");
    add(
        new H2("Sleutels voor programma's"),
        new Paragraph(
            "Een programma met een sleutel kan casussen laten berekenen en configuraties opvragen."
                + " Meer niet. De beschrijving staat op /api/v1/openapi.json."),
        list,
        form,
        shown);
    refresh();
  }

  private void made(String text) {
    shown.removeAll();
    Span key = new Span(text);
    key.addClassName("mono");
    key.setId("nieuwe-sleutel");
    shown.add(new Paragraph("Bewaar deze sleutel nu. U ziet hem maar één keer:"), key);
    shown.addClassNames("banner", "let-op");
    refresh();
  }

  private void refresh() {
    list.removeAll();
    DataTable table = new DataTable("Sleutels", "Programma", "Gemaakt", "Stand", "Actie");
    var all = keys.of(who.principal(), gemeente.id());
    for (ApiKeys.ApiKey key : all) {
      table.row(
          new Span(key.name()),
          new Span(Dates.moment(key.made().toInstant())),
          key.withdrawn() == null
              ? new Badge("geldig", Badge.Tone.GOED)
              : new Badge("ingetrokken", Badge.Tone.GEWOON),
          withdraw(key));
    }
    list.add(all.isEmpty() ? new Paragraph("Er zijn nog geen sleutels.") : table);
  }

  private Component withdraw(ApiKeys.ApiKey key) {
    if (key.withdrawn() != null) {
      return new Span("–");
    }
    Button button =
        new Button(
            "Intrekken",
            click -> {
              keys.withdraw(who.principal(), key.id(), OffsetDateTime.now(Clock.systemUTC()));
              refresh();
            });
    button.setAriaLabel("Sleutel voor " + key.name() + " intrekken");
    return button;
  }
}
