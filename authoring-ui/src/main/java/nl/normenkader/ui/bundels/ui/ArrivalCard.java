package nl.normenkader.ui.bundels.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.bundle.BundleSummary;
import nl.normenkader.profiles.bundle.Bundles;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Refusal;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.Told;

/** A file whose tailoring is not here yet: it can be taken in. */
final class ArrivalCard extends Div {

  ArrivalCard(
      BundleSummary found,
      byte[] file,
      Bundles bundles,
      MyGemeente gemeente,
      Principal principal,
      BiConsumer<String, List<Refusal>> refused) {
    Card card =
        new Card(
            "Deze inrichting is hier nog niet",
            new Facts()
                .with("Naam", found.name())
                .with(
                    "Basiskader",
                    found.base().kader().general().name() + " " + found.base().version())
                .with("Bewerkingen", String.valueOf(found.operations())));
    if (gemeente.may(Action.INRICHTING_BEGINNEN)) {
      Button take =
          new Button(
              "Neem deze inrichting hier in",
              click -> {
                switch (bundles.takeIn(principal, gemeente.id(), file)) {
                  case Answer.Granted<TailoringId>(TailoringId id) -> {
                    Told.success("De inrichting ‘" + found.name() + "’ staat nu hier.");
                    UI.getCurrent().navigate(gemeente.path("inrichten/" + id + "/bandbreedtes"));
                  }
                  case Answer.Refused<TailoringId>(List<Refusal> why) ->
                      refused.accept("De inrichting kan hier niet in", why);
                }
              });
      take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      card.add(
          new Paragraph(
              "U kunt haar innemen, hier verder werken, en later als bundel terugbrengen naar waar"
                  + " zij vandaan komt."),
          take);
    } else {
      card.add(new Paragraph("Met uw rol kunt u geen inrichting innemen."));
    }
    add(card);
  }
}
