package nl.normenkader.ui.varianten.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.store.BranchEnd;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.workspace.Branch;
import nl.normenkader.profiles.workspace.Branches;
import nl.normenkader.profiles.workspace.GemeenteOverview;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import org.jspecify.annotations.Nullable;

/** What if: the variants of each tailoring, and the way to begin one. */
@Route(value = "gemeenten/:gemeente/varianten", layout = MainLayout.class)
@PermitAll
public class VariantenView extends GemeentePage {

  private final Tailorings tailorings;
  private final Branches branches;
  private final CurrentAccount current;

  public VariantenView(
      MyGemeenten gemeenten, Tailorings tailorings, Branches branches, CurrentAccount current) {
    super(
        gemeenten,
        Action.INRICHTING_LEZEN,
        "Varianten",
        "Wat als? Probeer iets uit naast de hoofdlijn. De hoofdlijn verandert pas als u de variant"
            + " samenvoegt; een variant die niet bevalt, gooit u weg.");
    this.tailorings = tailorings;
    this.branches = branches;
    this.current = current;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    show();
    List<Tailoring> mine =
        tailorings.mine(principal()).stream()
            .filter(overview -> overview.gemeente().id().equals(gemeente.id()))
            .flatMap(overview -> overview.tailorings().stream())
            .map(GemeenteOverview.Card::tailoring)
            .toList();
    mine.forEach(main -> append(card(main)));
    if (mine.isEmpty()) {
      append(
          new Card(
              "Nog geen inrichting",
              new Paragraph("Er is nog niets om een variant van te maken.")));
    }
  }

  private Card card(Tailoring main) {
    Card card = new Card(main.naam());
    List<Branch> variants = branches.of(principal(), main.id());
    if (variants.isEmpty()) {
      card.add(new Paragraph("Er is nog geen variant."));
    } else {
      DataTable table = new DataTable("Varianten", "Variant", "Stand", "Bewerkingen", "Afgesloten");
      for (Branch variant : variants) {
        BranchEnd end = variant.end();
        table.row(
            new Anchor(
                gemeente().path("varianten/" + variant.tailoring().id()),
                variant.tailoring().naam()),
            badge(end),
            new Span(String.valueOf(variant.tailoring().revision())),
            new Span(end == null ? "nog niet" : Dates.moment(end.at())));
      }
      card.add(table);
    }
    if (gemeente().may(Action.INRICHTING_BEGINNEN)) {
      card.add(begin(main));
    }
    return card;
  }

  static Badge badge(@Nullable BranchEnd end) {
    if (end == null) {
      return new Badge("open", Badge.Tone.AANDACHT);
    }
    return end.merged()
        ? new Badge("samengevoegd", Badge.Tone.GOED)
        : new Badge("weggegooid", Badge.Tone.GEWOON);
  }

  private Div begin(Tailoring main) {
    TextField name = new TextField("Naam van een nieuwe variant");
    name.setMaxLength(200);
    name.setHelperText("Bijvoorbeeld: meer tijd voor begeleiding thuis.");
    name.setMinWidth("min(22rem, 100%)");
    Button begin =
        new Button(
            "Begin deze variant",
            click ->
                Answers.told(branches.begin(principal(), main.id(), name.getValue()))
                    .ifPresent(id -> UI.getCurrent().navigate(gemeente().path("varianten/" + id))));
    begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div form = new Div(name, begin);
    form.addClassNames("rij");
    return form;
  }

  private Principal principal() {
    return current.principal();
  }
}
