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
import java.util.Set;
import java.util.UUID;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.diff.OriginSentence;
import nl.normenkader.profiles.resolve.Uitgangspunten;
import nl.normenkader.profiles.session.Origins;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Rebases;
import nl.normenkader.profiles.workspace.Refusal;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.profiles.workspace.Versions;
import nl.normenkader.profiles.workspace.WorkspaceIssue;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.werkbank.Columns;
import nl.normenkader.ui.werkbank.EditGroup;
import nl.normenkader.ui.werkbank.EditTopic;
import nl.normenkader.ui.werkbank.EditableFields;
import nl.normenkader.ui.werkbank.RoomText;
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
  private final Origins origins;
  private final Versions versions;
  private final Rebases rebases;
  private @Nullable Shown shown;

  /** What is on the screen: made once per step, read by every field. */
  private record Shown(
      OpenTailoring open,
      List<GradedChange> changes,
      Columns columns,
      RoomText rooms,
      OriginSentence origins,
      Set<ElementAddress> onRejected) {}

  public DeskView(
      MyGemeenten gemeenten,
      Tailorings tailorings,
      Origins origins,
      Versions versions,
      Rebases rebases,
      CurrentAccount current) {
    super(gemeenten, Action.INRICHTING_LEZEN, "Inrichten", "");
    this.tailorings = tailorings;
    this.origins = origins;
    this.versions = versions;
    this.rebases = rebases;
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
    banners(warnings(found));
    if (readOnly()) {
      append(Banner.notice("Alleen lezen", "Met uw rol kunt u hier kijken, maar niets wijzigen."));
    }
    fill(gemeente, topic);
    told("bewaard", "Alles is opgeslagen");
  }

  private static Banner[] warnings(OpenTailoring found) {
    List<Banner> banners = new ArrayList<>();
    String warning = found.base().kader().general().warning();
    if (warning != null) {
      banners.add(Banner.warning(warning));
    }
    if (found.tailoring().isBranch()) {
      banners.add(Banner.notice("Variant", "U werkt aan een proef. De hoofdlijn verandert niet."));
    }
    return banners.toArray(Banner[]::new);
  }

  private static java.util.Optional<TailoringId> id(String text) {
    try {
      return java.util.Optional.of(new TailoringId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return java.util.Optional.empty();
    }
  }

  private void fill(MyGemeente gemeente, EditTopic topic) {
    Div bar = new Div(saved, undo, redo, trouble);
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
    show(topics(gemeente, topic), bar, tally);
    if (!open().standing().below().isEmpty()) {
      append(new LayersCard(open(), principal(), versions, rebases));
    }
    append(content);
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
    return shown().open();
  }

  private Shown shown() {
    if (shown == null) {
      throw new IllegalStateException("the view was not entered");
    }
    return shown;
  }

  @Override
  public List<GradedChange> changes() {
    return shown().changes();
  }

  @Override
  public Columns columns() {
    return shown().columns();
  }

  @Override
  public RoomText rooms() {
    return shown().rooms();
  }

  @Override
  public OriginSentence origins() {
    return shown().origins();
  }

  @Override
  public boolean restsOnRejected(ElementAddress element) {
    return shown().onRejected().stream().anyMatch(element::isWithin);
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
    Answer<OpenTailoring> answer =
        tailorings.edit(principal(), id(), open().revision(), null, edits);
    took(answer);
    boolean met =
        answer.reasons().stream()
            .anyMatch(why -> why.code().equals(WorkspaceIssue.GELIJKTIJDIG_GEWIJZIGD.id()));
    if (met) {
      trouble.add(new Button("Zet toch mijn waarde", click -> insist(edits)));
    }
  }

  /** Who saw what the other wrote may put his own value over it; both stay in the log. */
  private void insist(List<Edit> edits) {
    tailorings
        .open(principal(), id())
        .value()
        .ifPresent(now -> took(tailorings.edit(principal(), id(), now.revision(), null, edits)));
  }

  @Override
  public boolean mayTakeBack(Choice choice) {
    return open().openChoices().contains(choice);
  }

  @Override
  public void takeBack(UUID choice) {
    took(tailorings.undoChoice(principal(), id(), choice, open().revision()));
  }

  @Override
  public void motivate(UUID choice, String title, Motivering motivering) {
    took(tailorings.motivate(principal(), id(), choice, title, motivering));
  }

  /** What was typed stays on the screen when it could not be saved. */
  private void took(Answer<OpenTailoring> answer) {
    clear();
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
        trouble.add(new Button("Laat staan wat er nu staat", click -> reload()));
      }
    }
  }

  private void clear() {
    trouble.removeAll();
    trouble.removeClassNames("banner", "fout");
  }

  private void reload() {
    tailorings
        .open(principal(), id())
        .value()
        .ifPresent(
            now -> {
              stand(now);
              editors.forEach(GroupEditor::refresh);
              clear();
              told("bewaard", "U ziet de laatste stand");
            });
  }

  private void stand(OpenTailoring now) {
    shown =
        new Shown(
            now,
            now.changes().changes(),
            Columns.of(now),
            new RoomText(now),
            origins.of(principal(), now),
            Uitgangspunten.of(now.resolution().effective()).restingOnRejected().keySet());
    Principal.Account account = (Principal.Account) principal();
    undo.setEnabled(!readOnly() && now.undoable(account.account()).isPresent());
    redo.setEnabled(!readOnly() && now.redoable(account.account()).isPresent());
    int missing = now.choicesWithoutMotivering().size();
    tally.setText(
        changes().size()
            + (changes().size() == 1 ? " wijziging" : " wijzigingen")
            + " op het basiskader"
            + (missing == 0
                ? "."
                : "; bij "
                    + missing
                    + (missing == 1 ? " keuze" : " keuzes")
                    + " ontbreekt de motivering nog."));
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
