package nl.normenkader.ui.proefcasus.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Normonderdeel;
import nl.normenkader.engine.model.Stadium;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.proefcasus.CasusDraft;

/** What one stadium contributes, per leefgebied or per onderdeel. */
final class BijdrageForm extends Div {

  private final Stadium stadium;
  private final CasusDraft draft;
  private final Runnable changed;
  private final Map<String, Bijdragen.Bijdrage> leefgebieden;
  private final Map<String, Bijdragen.Overgenomen> onderdelen;
  private final Checkbox none = new Checkbox("Gevraagd: deze hulp is er niet");
  private final Checkbox confirmed =
      new Checkbox("De helper en de inwoner hebben dit allebei bevestigd");

  BijdrageForm(Normenkader kader, Stadium stadium, CasusDraft draft, Runnable changed) {
    this.stadium = stadium;
    this.draft = draft;
    this.changed = changed;
    Bijdragen known = draft.bijdragen(stadium.id());
    this.leefgebieden = new LinkedHashMap<>(known.leefgebieden());
    this.onderdelen = new LinkedHashMap<>(known.normonderdelen());
    Div fields = new Div();
    fields.addClassName("formulier");
    for (Leefgebied leefgebied : kader.leefgebieden()) {
      fields.add(extent(leefgebied));
    }
    Names names = new Names(kader);
    for (Normonderdeel onderdeel : kader.normonderdelen()) {
      fields.add(taken(onderdeel, names));
    }
    none.setValue(known.none());
    none.addValueChangeListener(
        e -> {
          fields.setVisible(!e.getValue());
          apply();
        });
    fields.setVisible(!known.none());
    confirmed.setVisible(stadium.voluntary());
    confirmed.setValue(
        known.leefgebieden().values().stream().anyMatch(Bijdragen.Bijdrage::confirmed)
            || known.normonderdelen().values().stream().anyMatch(Bijdragen.Overgenomen::confirmed));
    confirmed.addValueChangeListener(e -> apply());
    add(new Paragraph(stadium.description()), none, confirmed, fields);
  }

  private Select<Extent> extent(Leefgebied leefgebied) {
    Select<Extent> select =
        CasusForm.select(leefgebied.name(), List.of(Extent.values()), Words::extent);
    Bijdragen.Bijdrage known = leefgebieden.get(leefgebied.id());
    if (known != null) {
      select.setValue(known.extent());
    }
    select.addValueChangeListener(
        e -> {
          if (e.getValue() == null) {
            leefgebieden.remove(leefgebied.id());
          } else {
            leefgebieden.put(leefgebied.id(), new Bijdragen.Bijdrage(e.getValue(), false));
          }
          apply();
        });
    return select;
  }

  private IntegerField taken(Normonderdeel onderdeel, Names names) {
    IntegerField field =
        new IntegerField(
            onderdeel.name()
                + " ("
                + Words.measure(names.voorziening(onderdeel.voorziening()).measure())
                + ")");
    field.setMin(0);
    Bijdragen.Overgenomen known = onderdelen.get(onderdeel.id());
    if (known != null) {
      field.setValue(Math.toIntExact(known.amount()));
    }
    field.addValueChangeListener(
        e -> {
          if (e.getValue() == null) {
            onderdelen.remove(onderdeel.id());
          } else {
            onderdelen.put(onderdeel.id(), new Bijdragen.Overgenomen(e.getValue(), false));
          }
          apply();
        });
    return field;
  }

  /** Nothing answered is unknown; "none" empties the rest. */
  private void apply() {
    boolean sure = confirmed.getValue();
    Map<String, Bijdragen.Bijdrage> areas = new LinkedHashMap<>();
    Map<String, Bijdragen.Overgenomen> parts = new LinkedHashMap<>();
    if (!none.getValue()) {
      leefgebieden.forEach((id, b) -> areas.put(id, new Bijdragen.Bijdrage(b.extent(), sure)));
      onderdelen.forEach((id, o) -> parts.put(id, new Bijdragen.Overgenomen(o.amount(), sure)));
    }
    boolean unknown = !none.getValue() && areas.isEmpty() && parts.isEmpty();
    draft.bijdragen(stadium.id(), unknown ? null : new Bijdragen(none.getValue(), areas, parts));
    changed.run();
  }
}
