package nl.normenkader.ui.werkbank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Refusal;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.werkbank.EditGroup;
import nl.normenkader.ui.werkbank.EditTopic;
import nl.normenkader.ui.werkbank.EditableFields;
import org.jspecify.annotations.Nullable;

/** Tailoring: base and own value side by side, saved at every change. */
@Route(value = "gemeenten/:gemeente/inrichten/:inrichting/:onderwerp", layout = MainLayout.class)
@PermitAll
public class DeskView extends GemeentePage implements Desk {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Tailorings tailorings;
  private final CurrentAccount current;
  private final Span saved = new Span();
  private final Div trouble = new Div();
  private final Button undo = new Button("Ongedaan maken", new Icon(VaadinIcon.ARROW_BACKWARD));
  private final Button redo = new Button("Opnieuw", new Icon(VaadinIcon.ARROW_FORWARD));
  private final Paragraph tally = new Paragraph();
  private final List<GroupEditor> editors = new ArrayList<>();
  private @Nullable OpenTailoring open;
  private List<GradedChange> changes = List.of();

  public DeskView(MyGemeenten gemeenten, Tailorings tailorings, CurrentAccount current) {
    super(gemeenten, Action.INRICHTING_LEZEN, "Inrichten", "");
    this.tailorings = tailorings;
    this.current = current;
    saved.addClassName("opslagstand");
    saved.setId("opslagstand");
    saved.getElement().setAttribute("role", "status");
    trouble.getElement().setAttribute("role", "alert");
    tally.setId("telling");
    tally.addClassName("zacht");
    undo.addClickListener(click -> took(tailorings.undo(principal(), id())));
    redo.addClickListener(click -> took(tailorings.redo(principal(), id())));
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    RouteParameters asked = event.getRouteParameters();
    TailoringId id =
        asked.get("inrichting").flatMap(DeskView::id).orElseThrow(NotFoundException::new);
    EditTopic topic =
        asked.get("onderwerp").flatMap(EditTopic::ofCode).orElseThrow(NotFoundException::new);
    OpenTailoring found =
        tailorings
            .open(principal(), id)
            .value()
            .filter(t -> t.gemeente().id().equals(gemeente.id()))
            .orElseThrow(NotFoundException::new);
    stand(found);
    heading(found.tailoring().naam(), "Basiskader: " + found.base().kader().general().name() + ".");
    String warning = found.base().kader().general().warning();
    if (warning != null) {
      banners(Banner.fictitious(warning));
    }
    if (readOnly()) {
      append(Banner.notice("Alleen lezen", "Met uw rol kunt u hier kijken, maar niets wijzigen."));
    }
    fill(gemeente, topic);
    told("bewaard", "Alles is opgeslagen");
  }

  private static java.util.Optional<TailoringId> id(String text) {
    try {
      return java.util.Optional.of(new TailoringId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return java.util.Optional.empty();
    }
  }

  private void fill(MyGemeente gemeente, EditTopic topic) {
    Div bar = new Div(saved, undo, redo);
    bar.addClassNames("rij", "balk");
    Div content = new Div();
    content.addClassName("romp");
    editors.clear();
    // The base names the fields, so that a tailoring with a fault can still be repaired.
    Normenkader kader = open().resolution().normenkader().orElse(open().base().kader());
    List<EditGroup> groups = new EditableFields(kader).of(topic);
    for (EditGroup group : groups) {
      GroupEditor editor = new GroupEditor(group, this);
      editors.add(editor);
      content.add(editor);
    }
    if (groups.isEmpty()) {
      content.add(
          new Card(topic.title(), new Paragraph("Dit kader heeft hier niets om in te richten.")));
    }
    show(topics(gemeente, topic), bar, trouble, tally, content);
  }

  private Nav topics(MyGemeente gemeente, EditTopic shown) {
    UnorderedList links = new UnorderedList();
    for (EditTopic topic : EditTopic.values()) {
      Anchor link =
          new Anchor(gemeente.path("inrichten/" + id() + "/" + topic.code()), topic.title());
      if (topic == shown) {
        link.getElement().setAttribute("aria-current", "page");
      }
      links.add(new ListItem(link));
    }
    Nav nav = new Nav(links);
    nav.setAriaLabel("Wat u inricht");
    nav.addClassName("onderdelen");
    return nav;
  }

  @Override
  public OpenTailoring open() {
    if (open == null) {
      throw new IllegalStateException("the view was not entered");
    }
    return open;
  }

  @Override
  public List<GradedChange> changes() {
    return changes;
  }

  @Override
  public boolean readOnly() {
    return !gemeente().may(Action.INRICHTING_BEWERKEN);
  }

  @Override
  public boolean mayMotivate() {
    return gemeente().may(Action.KEUZE_MOTIVEREN);
  }

  @Override
  public void edit(List<Edit> edits) {
    took(tailorings.edit(principal(), id(), open().revision(), null, edits));
  }

  @Override
  public void motivate(UUID choice, String title, Motivering motivering) {
    took(tailorings.motivate(principal(), id(), choice, title, motivering));
  }

  /** What was typed stays on the screen when it could not be saved. */
  private void took(Answer<OpenTailoring> answer) {
    trouble.removeAll();
    switch (answer) {
      case Answer.Granted<OpenTailoring>(OpenTailoring now) -> {
        stand(now);
        editors.forEach(GroupEditor::refresh);
        told("bewaard", "Opgeslagen om " + TIME.format(LocalTime.now(Dates.ZONE)));
      }
      case Answer.Refused<OpenTailoring>(List<Refusal> why) -> {
        told("mislukt", "Niet opgeslagen");
        why.forEach(refusal -> trouble.add(new Paragraph(refusal.sentence())));
        trouble.addClassNames("banner", "fout");
        Button reload = new Button("Toon hoe het nu staat", click -> reload());
        trouble.add(reload);
      }
    }
  }

  private void reload() {
    tailorings
        .open(principal(), id())
        .value()
        .ifPresent(
            now -> {
              stand(now);
              editors.forEach(GroupEditor::refresh);
              trouble.removeAll();
              trouble.removeClassNames("banner", "fout");
              told("bewaard", "U ziet de laatste stand");
            });
  }

  private void stand(OpenTailoring now) {
    open = now;
    changes = now.changes().changes();
    Principal.Account account = (Principal.Account) principal();
    undo.setEnabled(!readOnly() && now.undoable(account.account()).isPresent());
    redo.setEnabled(!readOnly() && now.redoable(account.account()).isPresent());
    int missing = now.choicesWithoutMotivering().size();
    tally.setText(
        changes.size()
            + (changes.size() == 1 ? " wijziging" : " wijzigingen")
            + " op het basiskader"
            + (missing == 0
                ? "."
                : "; bij "
                    + missing
                    + (missing == 1 ? " keuze" : " keuzes")
                    + " ontbreekt de motivering nog."));
    if (trouble.getComponentCount() == 0) {
      trouble.removeClassNames("banner", "fout");
    }
  }

  private void told(String state, String sentence) {
    saved.removeClassNames("bewaard", "mislukt");
    saved.addClassName(state);
    saved.setText(sentence);
  }

  private TailoringId id() {
    return open().tailoring().id();
  }

  private Principal principal() {
    return current.principal();
  }
}
