package nl.normenkader.ui.bundels.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.bundle.BundleSummary;
import nl.normenkader.profiles.bundle.Bundles;
import nl.normenkader.profiles.bundle.MotivationTable;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.GemeenteOverview;
import nl.normenkader.profiles.workspace.MergeAnswers;
import nl.normenkader.profiles.workspace.Refusal;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.RefusedCard;
import nl.normenkader.ui.shell.UploadBox;

/** Working without a network: take a tailoring along as a file, and bring it back. */
@Route(value = "gemeenten/:gemeente/bundels", layout = MainLayout.class)
@PermitAll
public class BundelsView extends GemeentePage {

  private final Tailorings tailorings;
  private final Bundles bundles;
  private final MotivationTable table;
  private final CurrentAccount current;
  private final Div work = new Div();

  public BundelsView(
      MyGemeenten gemeenten,
      Tailorings tailorings,
      Bundles bundles,
      MotivationTable table,
      CurrentAccount current) {
    super(
        gemeenten,
        Action.INRICHTING_LEZEN,
        "Bundels",
        "Werken op een laptop zonder netwerk: neem een inrichting mee als bestand, wijzig haar"
            + " daar, en breng haar terug. Wat intussen hier veranderde, blijft bewaard.");
    this.tailorings = tailorings;
    this.bundles = bundles;
    this.table = table;
    this.current = current;
    work.addClassName("romp");
    work.setId("bestand");
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    boolean brings =
        gemeente.may(Action.INRICHTING_BEWERKEN) || gemeente.may(Action.INRICHTING_BEGINNEN);
    show();
    if (brings) {
      append(offer(), work);
    }
    List<Tailoring> mine =
        tailorings.mine(principal()).stream()
            .filter(overview -> overview.gemeente().id().equals(gemeente.id()))
            .flatMap(overview -> overview.tailorings().stream())
            .map(GemeenteOverview.Card::tailoring)
            .toList();
    mine.forEach(one -> append(TakeAlongCard.of(one, bundles, table, principal())));
    if (mine.isEmpty()) {
      append(new Card("Nog geen inrichting", new Paragraph("Er is nog niets om mee te nemen.")));
    }
  }

  private Card offer() {
    return new Card(
        "Lees een bestand in",
        new Paragraph(
            "Kies het bestand dat u meenam of terugbrengt. U ziet eerst wat erin staat; er"
                + " verandert nog niets."),
        new UploadBox(
            "Kies een bundel",
            JsonReader.MAX_BYTES,
            List.of(".json"),
            (name, file) -> look(name, file)));
  }

  private void look(String name, byte[] file) {
    work.removeAll();
    switch (bundles.look(principal(), gemeente().id(), file)) {
      case Answer.Granted<BundleSummary>(BundleSummary found) -> found(found, file);
      case Answer.Refused<BundleSummary>(List<Refusal> why) ->
          refused("Het bestand ‘" + name + "’ kan hier niet in", why);
    }
  }

  private void found(BundleSummary found, byte[] file) {
    if (found.known()) {
      Answer<?> plan = bundles.plan(principal(), file, MergeAnswers.NONE);
      if (plan.reasons().isEmpty()) {
        work.add(new ReturnPart(found, file, bundles, gemeente(), principal(), this::done));
      } else {
        refused("De inrichting ‘" + found.name() + "’ kan zo niet terug", plan.reasons());
      }
    } else {
      work.add(new ArrivalCard(found, file, bundles, gemeente(), principal(), this::refused));
    }
  }

  private void refused(String title, List<Refusal> why) {
    work.removeAll();
    work.add(
        new RefusedCard(
            title,
            why.size() == 1
                ? "Er is niets veranderd. Dit is er aan de hand:"
                : "Er is niets veranderd. Deze " + why.size() + " dingen zijn er aan de hand:",
            why));
  }

  private void done() {
    work.removeAll();
  }

  private Principal principal() {
    return current.principal();
  }
}
