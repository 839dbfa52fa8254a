package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.session.Minutes;
import nl.normenkader.profiles.session.Session;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.sessies.MinutesDocument;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.People;

/** The decision list and the minutes: to read, to print, to take away, and to sign off. */
@Route(value = "gemeenten/:gemeente/sessies/:sessie/besluitenlijst", layout = MainLayout.class)
@PermitAll
public class MinutesView extends SessionPage {

  private final People people;

  public MinutesView(
      MyGemeenten gemeenten,
      Sessions sessions,
      Tailorings tailorings,
      CurrentAccount current,
      People people) {
    super(gemeenten, sessions, tailorings, current);
    this.people = people;
  }

  @Override
  protected void draw() {
    heading("Besluitenlijst", session().title());
    show();
    Optional<Minutes> minutes = Answers.told(sessions().minutes(principal(), session().id()));
    if (minutes.isEmpty()) {
      return;
    }
    MinutesArticle article = new MinutesArticle(minutes.get(), signedBy());
    append(ways(article), article);
    if (!session().isSignedOff() && gemeente().may(Action.SESSIE_AFTEKENEN)) {
      append(signOff());
    }
  }

  private String signedBy() {
    Session.SignOff signOff = session().signOff();
    return signOff == null ? "" : people.name(principal(), signOff.by());
  }

  private Component ways(MinutesArticle article) {
    byte[] file =
        MinutesDocument.of(
                "Besluitenlijst – " + session().title(), article.getElement().getOuterHTML())
            .getBytes(StandardCharsets.UTF_8);
    DownloadHandler download =
        DownloadHandler.fromInputStream(
            event ->
                new DownloadResponse(
                    new ByteArrayInputStream(file),
                    "besluitenlijst-" + session().date() + ".html",
                    "text/html;charset=utf-8",
                    file.length));
    Anchor take = new Anchor(download, "Download als bestand");
    take.setId("download");
    take.addClassName("knop-zacht");
    Button print =
        new Button(
            "Druk af",
            click ->
                click
                    .getSource()
                    .getUI()
                    .ifPresent(ui -> ui.getPage().executeJs("window.print()")));
    Anchor back = new Anchor(path().prepare(), "Terug naar de sessie");
    Div ways = new Div(back, print, take);
    ways.addClassNames("rij", "niet-op-papier");
    return ways;
  }

  private Card signOff() {
    Button sign =
        new Button(
            "Teken deze sessie af",
            click -> took(sessions().signOff(principal(), session().id(), UUID.randomUUID())));
    sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Card card =
        new Card(
            "Aftekenen",
            new Paragraph(
                "Klopt de lijst? Na het aftekenen verandert er niets meer aan deze sessie. Wat nog"
                    + " open is of geparkeerd staat, komt terug als voorstel voor een volgende"
                    + " agenda."),
            sign);
    card.addClassName("niet-op-papier");
    return card;
  }
}
