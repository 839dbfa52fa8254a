package nl.normenkader.ui.normenkaders.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.normenkader.engine.model.General;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.Page;

/** The kaders a gemeente can start from: those that come with the product, and those taken in. */
@Route(value = "normenkaders", layout = MainLayout.class)
@PermitAll
public class NormenkadersView extends Page {

  public NormenkadersView(BaseCatalogue bases) {
    super(
        "Normenkaders",
        "Een gemeente kiest een basiskader en richt het daarna zelf in. Hier leest u de kaders zoals"
            + " ze zijn meegeleverd of ingelezen.");
    Div cards = new Div();
    cards.addClassName("kaarten");
    bases.all().forEach(base -> cards.add(card(base)));
    show(cards);
  }

  private static Card card(BaseKader base) {
    General general = base.kader().general();
    Card card = new Card(general.name());
    boolean fictitious = general.kind() == General.Kind.FICTIEF;
    card.add(
        new Badge(
            Words.sentence(Words.kind(general.kind())).replace(".", ""),
            fictitious ? Badge.Tone.AANDACHT : Badge.Tone.GEWOON));
    card.add(new Facts().with("Versie", general.version()).with("Bron", general.source().title()));
    if (general.warning() != null) {
      card.add(new Paragraph(general.warning()));
    }
    card.add(
        new Anchor(
            "normenkaders/" + general.id() + "/" + general.version(), "Lees " + general.name()));
    return card;
  }
}
