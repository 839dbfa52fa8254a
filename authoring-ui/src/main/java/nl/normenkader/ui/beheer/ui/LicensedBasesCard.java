package nl.normenkader.ui.beheer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.store.LicensedBase;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.LicensedBases;
import nl.normenkader.profiles.workspace.Refusal;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.RefusedCard;
import nl.normenkader.ui.shell.Told;
import nl.normenkader.ui.shell.UploadBox;

/** The bases that a holder of rights gave to this installation, and taking in another. */
final class LicensedBasesCard extends Section {

  private static final long serialVersionUID = 1L;

  private final transient LicensedBases bases;
  private final transient Principal who;
  private final TextField holder = new TextField("Van wie is het kader");
  private final Div list = new Div();
  private final Div told = new Div();

  LicensedBasesCard(LicensedBases bases, Principal who) {
    this.bases = bases;
    this.who = who;
    addClassName("kaart");
    getElement().setAttribute("aria-label", "Basiskaders met een licentie");
    holder.setMaxLength(200);
    // Who drops a file never leaves the field first.
    holder.setValueChangeMode(ValueChangeMode.EAGER);
    holder.setHelperText("De organisatie die u het bestand gaf en het gebruik toestaat.");
    Div fields = new Div(holder);
    fields.addClassName("formulier");
    add(
        new H2("Basiskaders met een licentie"),
        list,
        new Paragraph(
            "Een vergrendeld bestand van een basiskader wordt gecontroleerd en daarna voor alle"
                + " gemeenten van deze installatie beschikbaar. Het verandert nooit meer."),
        fields,
        new UploadBox(
            "Kies het bestand",
            JsonReader.MAX_BYTES,
            List.of(".json"),
            (name, file) -> take(name, file)),
        told);
    fill();
  }

  private void take(String name, byte[] file) {
    told.removeAll();
    switch (bases.take(who, file, holder.getValue())) {
      case Answer.Granted<BaseKader>(BaseKader base) -> {
        Told.success(base.kader().general().name() + " " + base.version() + " is ingelezen.");
        fill();
      }
      case Answer.Refused<BaseKader>(List<Refusal> why) ->
          told.add(
              new RefusedCard(
                  "Het bestand ‘" + name + "’ kan hier niet in", "Er is niets ingelezen.", why));
    }
  }

  private void fill() {
    list.removeAll();
    List<LicensedBase> all = bases.all(who);
    if (all.isEmpty()) {
      list.add(new Paragraph("Er zijn alleen de kaders die met het programma meekomen."));
      return;
    }
    DataTable table = new DataTable("Ingelezen", "Kader", "Van", "Ingelezen op", "Hash");
    for (LicensedBase base : all) {
      Span hash = new Span(base.hash().hex());
      hash.addClassNames("mono", "klein");
      table.row(
          new Anchor(
              "normenkaders/" + base.id() + "/" + base.version(), base.id() + " " + base.version()),
          new Span(base.holder()),
          new Span(Dates.moment(base.at())),
          hash);
    }
    list.add(table);
  }
}
