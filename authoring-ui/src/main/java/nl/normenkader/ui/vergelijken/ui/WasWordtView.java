package nl.normenkader.ui.vergelijken.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.workspace.GemeenteOverview;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import org.jspecify.annotations.Nullable;

/** What differs between the base, the versions, and how the tailoring stands now. */
@Route(value = "gemeenten/:gemeente/was-wordt", layout = MainLayout.class)
@PermitAll
public class WasWordtView extends GemeentePage {

  private final Tailorings tailorings;
  private final CurrentAccount current;
  private final Div list = new Div();
  private final Select<Side> was = new Select<>();
  private final Select<Side> wordt = new Select<>();

  /**
   * One side of a comparison.
   *
   * @param versie absent: the base, or how it stands now
   */
  private record Side(String label, @Nullable Versie versie, boolean base) {}

  public WasWordtView(MyGemeenten gemeenten, Tailorings tailorings, CurrentAccount current) {
    super(
        gemeenten,
        Action.INRICHTING_LEZEN,
        "Was/wordt",
        "Elke wijziging in één zin, met reden en grond. Wat gelijk bleef, staat er niet bij.");
    this.tailorings = tailorings;
    this.current = current;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    List<GemeenteOverview.Card> cards =
        tailorings.mine(current.principal()).stream()
            .filter(overview -> overview.gemeente().id().equals(gemeente.id()))
            .flatMap(overview -> overview.tailorings().stream())
            .toList();
    if (cards.isEmpty()) {
      show(new Card("Nog geen inrichting", new Paragraph("Er is nog niets om te vergelijken.")));
      return;
    }
    Select<GemeenteOverview.Card> which = new Select<>();
    which.setLabel("Inrichting");
    which.setItems(cards);
    which.setItemLabelGenerator(card -> card.tailoring().naam());
    was.setLabel("Was");
    was.setItemLabelGenerator(Side::label);
    wordt.setLabel("Wordt");
    wordt.setItemLabelGenerator(Side::label);
    which.addValueChangeListener(change -> sides(change.getValue()));
    was.addValueChangeListener(change -> compare(which.getValue()));
    wordt.addValueChangeListener(change -> compare(which.getValue()));
    Div fields = new Div(which, was, wordt);
    fields.addClassName("formulier");
    show(fields, list);
    which.setValue(cards.getFirst());
  }

  private void sides(GemeenteOverview.Card card) {
    List<Side> sides = new ArrayList<>();
    sides.add(new Side("Zoals het nu staat", null, false));
    for (Versie versie : card.versies()) {
      sides.add(new Side("Versie " + versie.nummer() + " – " + versie.naam(), versie, false));
    }
    Side base = new Side("Basiskader", null, true);
    sides.add(base);
    was.setItems(sides);
    wordt.setItems(sides.subList(0, sides.size() - 1));
    was.setValue(base);
    wordt.setValue(sides.getFirst());
  }

  private void compare(GemeenteOverview.@Nullable Card card) {
    Side from = was.getValue();
    Side to = wordt.getValue();
    if (card == null || from == null || to == null) {
      return;
    }
    list.removeAll();
    Answers.told(tailorings.open(current.principal(), card.tailoring().id()))
        .ifPresent(
            open -> {
              String warning = open.base().kader().general().warning();
              if (warning != null) {
                banners(Banner.fictitious(warning));
              }
              list.add(new ChangeList(between(open, from, to)));
            });
  }

  private static WasWordt between(OpenTailoring open, Side from, Side to) {
    Versie later = to.versie();
    OpenTailoring end = later == null ? open : open.at(later.revision());
    Versie earlier = from.versie();
    if (from.base()) {
      return end.changes();
    }
    return end.changesSince(earlier == null ? open.revision() : earlier.revision());
  }
}
