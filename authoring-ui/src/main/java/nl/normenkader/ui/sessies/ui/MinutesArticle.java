package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.session.AgendaPoint;
import nl.normenkader.profiles.session.Minutes;
import nl.normenkader.profiles.session.PointState;
import nl.normenkader.profiles.session.Session;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.ui.sessies.PointWords;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.Facts;

/** Decision list and minutes in plain elements, so that the screen and the file say the same. */
final class MinutesArticle extends Article {

  private final Session session;

  MinutesArticle(Minutes minutes, String signedBy) {
    this.session = minutes.session();
    setId("verslag");
    addClassNames("romp", "verslag");
    add(head(minutes, signedBy), decisions(), parked(), account(minutes));
    if (!minutes.otherChanges().isEmpty()) {
      Section others = section("Ook gewijzigd in deze sessie");
      others.add(changes(minutes.otherChanges()));
      add(others);
    }
  }

  private Section head(Minutes minutes, String signedBy) {
    Session.SignOff signOff = session.signOff();
    Section head = section(session.title());
    head.add(
        new Facts()
            .with("Gemeente", minutes.gemeente())
            .with("Datum", Dates.day(session.date()))
            .with("Plaats", session.location())
            .with(
                "Deelnemers",
                String.join(
                    ", ", session.participants().stream().map(PointWords::withRole).toList()))
            .with("Stand van de inrichting", "bewerking " + minutes.revision())
            .with(
                "Afgetekend",
                signOff == null
                    ? "nog niet: dit is een concept"
                    : "door " + signedBy + " op " + Dates.moment(signOff.at())));
    return head;
  }

  private Section decisions() {
    Section section = section("Besluiten");
    List<AgendaPoint> decided =
        session.agenda().stream().filter(p -> p.state() instanceof PointState.Decided).toList();
    if (decided.isEmpty()) {
      section.add(new Paragraph("Er is niets besloten."));
      return section;
    }
    DataTable table = new DataTable("Besluitenlijst", "Nr.", "Vraag", "Besluit");
    for (AgendaPoint point : decided) {
      table.row(number(point), point.title(), PointWords.outcome(session, point));
    }
    section.add(table);
    return section;
  }

  private Section parked() {
    Section section = section("Geparkeerd");
    if (session.parked().isEmpty()) {
      section.add(new Paragraph("Er is niets geparkeerd."));
      return section;
    }
    DataTable table = new DataTable("Actielijst", "Nr.", "Vraag", "Nog nodig", "Wie", "Uiterlijk");
    for (AgendaPoint point : session.parked()) {
      if (point.state() instanceof PointState.Parked waits) {
        table.row(
            number(point),
            point.title(),
            waits.reason(),
            PointWords.name(session, waits.owner()),
            Dates.day(waits.date()));
      }
    }
    section.add(table);
    return section;
  }

  private String number(AgendaPoint point) {
    return String.valueOf(session.agenda().indexOf(point) + 1);
  }

  private Section account(Minutes minutes) {
    Section section = section("Verslag per punt");
    for (Minutes.Item item : minutes.items()) {
      section.add(item(item));
    }
    return section;
  }

  private Component item(Minutes.Item item) {
    AgendaPoint point = item.point();
    Div block = new Div(new H3(number(point) + ". " + point.title()));
    block.addClassName("wijziging");
    if (point.explanation() != null) {
      block.add(new Paragraph(point.explanation()));
    }
    Facts facts = new Facts().with("Uitkomst", PointWords.outcome(session, point));
    Choice choice = item.choice();
    if (choice != null) {
      Motivering why = choice.motivering();
      Onderbouwing kind = why.onderbouwing();
      facts
          .with("Reden", why.reason())
          .with("Grond", why.ground())
          .with("Onderbouwing", kind == null ? "" : kind.dutch())
          .with("Te lezen op", why.document() == null ? "" : why.document().toString());
    }
    point
        .dissents()
        .forEach(
            one ->
                facts.with(
                    "Minderheidsstandpunt van " + PointWords.name(session, one.participant()),
                    one.text()));
    block.add(facts);
    if (!item.changes().isEmpty()) {
      block.add(changes(item.changes()));
    }
    return block;
  }

  private static Component changes(List<GradedChange> changes) {
    UnorderedList list = new UnorderedList();
    changes.forEach(
        change ->
            list.add(
                new ListItem(
                    change.sentence()
                        + " ("
                        + change.grading().grade().dutch()
                        + (change.isLokaleAfwijking()
                            ? ", lokale afwijking van het basiskader)"
                            : ")"))));
    return list;
  }

  private static Section section(String title) {
    Section section = new Section(new H2(title));
    section.addClassName("kaart");
    section.getElement().setAttribute("aria-label", title);
    return section;
  }
}
