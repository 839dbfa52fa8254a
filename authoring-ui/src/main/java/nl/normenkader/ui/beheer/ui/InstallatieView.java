package nl.normenkader.ui.beheer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.workspace.LicensedBases;
import nl.normenkader.profiles.workspace.Regios;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.Page;
import nl.normenkader.ui.shell.Told;

/** What goes beyond one gemeente; for who runs the installation. */
@Route(value = InstallatieView.ADDRESS, layout = MainLayout.class)
@PermitAll
public class InstallatieView extends Page implements BeforeEnterObserver {

  public static final String ADDRESS = "installatie";

  private final MyGemeenten gemeenten;
  private final Regios regios;
  private final LicensedBases bases;
  private final CurrentAccount current;

  public InstallatieView(
      MyGemeenten gemeenten, Regios regios, LicensedBases bases, CurrentAccount current) {
    super(
        "Installatie",
        "Regio’s en basiskaders van deze installatie. De mensen van een gemeente of regio staan bij"
            + " haar Beheer.");
    this.gemeenten = gemeenten;
    this.regios = regios;
    this.bases = bases;
    this.current = current;
  }

  /** Who does not run the installation gets the same answer as for a page that does not exist. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!gemeenten.runsInstallation()) {
      throw new NotFoundException();
    }
    fill();
  }

  private void fill() {
    List<Gemeente> all = regios.all(current.principal());
    Card list = new Card("Regio’s");
    if (all.isEmpty()) {
      list.add(new Paragraph("Er zijn nog geen regio’s."));
    } else {
      DataTable table = new DataTable("Regio’s", "Regio", "Nummer", "Mensen");
      for (Gemeente regio : all) {
        table.row(
            new Span(regio.naam()),
            new Span(regio.code()),
            new Anchor("gemeenten/" + regio.address() + "/beheer", "Mensen van " + regio.naam()));
      }
      list.add(table);
    }
    show(list, form(), new LicensedBasesCard(bases, current.principal()));
  }

  private Card form() {
    TextField name = new TextField("Naam");
    name.setMaxLength(200);
    TextField number = new TextField("Nummer");
    number.setHelperText("Vier cijfers. Ze komen terug in de id’s van wat de regio toevoegt.");
    number.setAllowedCharPattern("[0-9]");
    number.setMaxLength(4);
    Button add =
        new Button(
            "Voeg regio toe",
            click ->
                Answers.told(regios.add(current.principal(), number.getValue(), name.getValue()))
                    .ifPresent(
                        regio -> {
                          Told.success(regio.naam() + " is toegevoegd.");
                          fill();
                        }));
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div fields = new Div(name, number);
    fields.addClassName("formulier");
    return new Card(
        "Nieuwe regio",
        new Paragraph(
            "Een regio richt een basiskader in voor haar gemeenten. Een gemeente bouwt daarop verder,"
                + " of begint zelf bij het basiskader."),
        fields,
        add);
  }
}
