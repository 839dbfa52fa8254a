package nl.normenkader.ui.werkbank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.ui.normenkaders.BandDrawing;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.werkbank.Columns;
import nl.normenkader.ui.werkbank.EditGroup;
import nl.normenkader.ui.werkbank.RoomText;

/** One element with the base on the left, its own values on the right, and the reason below. */
final class GroupEditor extends Section {

  private final EditGroup group;
  private final Desk desk;
  private final List<FieldEditor> fields = new ArrayList<>();
  private final Div drawing = new Div();
  private final Div badges = new Div();
  private final Div reason = new Div();

  GroupEditor(EditGroup group, Desk desk) {
    this.group = group;
    this.desk = desk;
    addClassName("kaart");
    getElement().setAttribute("aria-label", group.title() + " " + group.context());
    H2 title = new H2(group.title());
    badges.addClassName("rij");
    Div head = new Div(title, badges);
    head.addClassName("rij");
    Paragraph context = new Paragraph(Words.sentence(group.context()));
    context.addClassName("zacht");
    add(head, context);
    if (group.band()) {
      add(drawing);
    }
    group
        .fields()
        .forEach(
            field -> {
              FieldEditor editor = new FieldEditor(field, desk);
              fields.add(editor);
              add(editor);
            });
    add(reason);
    refresh();
  }

  /** Shows how it stands now. */
  void refresh() {
    OpenTailoring open = desk.open();
    Columns columns = desk.columns();
    RoomText rooms = desk.rooms();
    fields.forEach(field -> field.refresh(columns, rooms));
    List<GradedChange> changes =
        desk.changes().stream()
            .filter(change -> change.change().place().isWithin(Place.of(group.element())))
            .toList();
    badges.removeAll();
    changes.stream()
        .map(change -> change.grading().grade())
        .max(java.util.Comparator.naturalOrder())
        .ifPresent(
            grade -> badges.add(new Badge("gewijzigd, " + grade.dutch(), Badge.Tone.AANDACHT)));
    if (changes.stream().anyMatch(GradedChange::isLokaleAfwijking)) {
      badges.add(new Badge("lokale afwijking van het basiskader", Badge.Tone.FOUT));
    }
    if (desk.restsOnRejected(group.element())) {
      badges.add(new Badge("rust op een verworpen uitgangspunt", Badge.Tone.FOUT));
    }
    if (group.band()) {
      draw(open);
    }
    motivate(changes);
  }

  private void draw(OpenTailoring open) {
    drawing.removeAll();
    Optional<Bandbreedte> own = band(open.resolution().normenkader().orElse(null));
    Optional<Bandbreedte> base = band(open.base().kader());
    if (own.isPresent()) {
      Names names = new Names(open.base().kader());
      Voorziening voorziening = names.voorziening(group.element().last());
      Bedrag most = base.map(Bandbreedte::max).orElse(own.get().max());
      Bedrag scale = most.compareTo(own.get().max()) > 0 ? most : own.get().max();
      drawing.add(
          new BandDrawing(voorziening, new Bedrag(scale.teller() * 5, scale.noemer() * 4))
              .of(own.get(), base.orElse(null), null));
    }
  }

  private Optional<Bandbreedte> band(@org.jspecify.annotations.Nullable Normenkader kader) {
    if (kader == null) {
      return Optional.empty();
    }
    List<String> path = group.element().segments();
    return kader.profielreeksen().stream()
        .filter(reeks -> reeks.id().equals(path.get(1)))
        .flatMap(reeks -> reeks.profielen().stream())
        .filter(profiel -> profiel.id().equals(path.get(3)))
        .flatMap(profiel -> profiel.bandbreedtes().stream())
        .filter(band -> band.id().equals(group.element().last()))
        .findFirst();
  }

  private void motivate(List<GradedChange> changes) {
    List<Choice> choices =
        changes.stream()
            .map(GradedChange::choice)
            .filter(choice -> choice != null)
            .distinct()
            .toList();
    boolean same =
        reason.getChildren().count() == choices.size() && choices.stream().allMatch(this::hasForm);
    if (!same) {
      reason.removeAll();
      choices.forEach(choice -> reason.add(why(choice)));
    }
  }

  private MotivationForm why(Choice choice) {
    MotivationForm form = new MotivationForm(choice, desk.mayMotivate(), desk::motivate);
    if (!desk.readOnly() && desk.mayTakeBack(choice)) {
      Button back = new Button("Neem deze keuze terug", click -> desk.takeBack(choice.id()));
      back.setAriaLabel("Neem de keuze terug: " + choice.title());
      form.add(back);
    }
    return form;
  }

  private boolean hasForm(Choice choice) {
    return reason
        .getChildren()
        .anyMatch(child -> child instanceof MotivationForm form && form.isFor(choice));
  }
}
