package nl.normenkader.ui.beoordelen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.approval.Remark;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.MyGemeente;
import org.jspecify.annotations.Nullable;

/** What people said about one change, what came of it, and room to say more. */
final class RemarksPanel extends Div {

  private final Place place;
  private final @Nullable Change change;
  private final Discussion discussion;
  private final MyGemeente gemeente;
  private final Function<AccountId, String> names;

  /**
   * @param change that is talked about; null: it is gone, and nothing new is said about it
   */
  RemarksPanel(
      Place place,
      @Nullable Change change,
      List<Remark> remarks,
      Discussion discussion,
      MyGemeente gemeente,
      Function<AccountId, String> names) {
    this.place = place;
    this.change = change;
    this.discussion = discussion;
    this.gemeente = gemeente;
    this.names = names;
    addClassName("opmerkingen");
    fill(remarks);
  }

  private void fill(List<Remark> remarks) {
    removeAll();
    if (!remarks.isEmpty()) {
      UnorderedList list = new UnorderedList();
      remarks.stream()
          .filter(remark -> remark.answers() == null)
          .forEach(remark -> list.add(item(remark, remarks)));
      add(list);
    }
    Change about = change;
    if (about != null && gemeente.may(Action.OPMERKING_MAKEN)) {
      add(
          folded(
              "Plaats een opmerking of voorstel",
              () -> new RemarkForm(about, discussion, this::fill)));
    }
  }

  private ListItem item(Remark remark, List<Remark> all) {
    Span who = new Span(names.apply(remark.by()) + ", " + Dates.moment(remark.at()));
    who.addClassNames("zacht", "klein");
    Div block = new Div(who, new Paragraph(remark.text()));
    if (remark.isSuggestion()) {
      Paragraph suggestion = new Paragraph(discussion.told(remark));
      suggestion.addClassName("wordt");
      block.add(suggestion);
    }
    Remark.Outcome outcome = remark.outcome();
    if (outcome != null) {
      block.add(outcome(outcome));
    }
    UnorderedList answers = new UnorderedList();
    all.stream()
        .filter(one -> remark.id().equals(one.answers()))
        .forEach(one -> answers.add(item(one, all)));
    if (answers.getComponentCount() > 0) {
      block.add(answers);
    }
    boolean talks = gemeente.may(Action.OPMERKING_MAKEN) && remark.answers() == null;
    if (talks && remark.isOpen()) {
      block.add(actions(remark));
    }
    return new ListItem(block);
  }

  private Component outcome(Remark.Outcome outcome) {
    String explanation = outcome.explanation();
    Div told =
        new Div(
            new Badge(
                outcome.settlement().dutch(),
                outcome.settlement() == Remark.Settlement.AFGEWEZEN
                    ? Badge.Tone.GEWOON
                    : Badge.Tone.GOED),
            new Span(
                "door "
                    + names.apply(outcome.by())
                    + (explanation == null ? "" : ": " + explanation)));
    told.addClassNames("rij", "klein");
    return told;
  }

  private Component actions(Remark remark) {
    Div row = new Div();
    row.addClassName("rij");
    if (remark.isSuggestion() && gemeente.may(Action.INRICHTING_BEWERKEN)) {
      row.add(
          new Button(
              "Neem het voorstel over",
              click -> discussion.accept(remark.id(), place, this::fill)));
    }
    if (!remark.isSuggestion()) {
      row.add(
          new Button(
              "Afgehandeld",
              click ->
                  discussion.settle(
                      remark.id(), Remark.Settlement.AFGEHANDELD, "", place, this::fill)));
    }
    Div more = new Div(row, folded("Antwoord", () -> answer(remark)));
    if (remark.isSuggestion() && gemeente.may(Action.INRICHTING_BEWERKEN)) {
      more.add(folded("Neem het niet over", () -> decline(remark)));
    }
    return more;
  }

  private Component answer(Remark remark) {
    TextArea text = area("Uw antwoord");
    return new Div(
        text,
        new Button(
            "Plaats antwoord",
            click -> discussion.answer(remark.id(), text.getValue(), place, this::fill)));
  }

  private Component decline(Remark remark) {
    TextArea text = area("Waarom niet");
    return new Div(
        text,
        new Button(
            "Leg vast dat het niet wordt overgenomen",
            click ->
                discussion.settle(
                    remark.id(), Remark.Settlement.AFGEWEZEN, text.getValue(), place, this::fill)));
  }

  private static TextArea area(String label) {
    TextArea area = new TextArea(label);
    area.setWidthFull();
    area.setMaxLength(10_000);
    return area;
  }

  /** Made when it is opened: a page with sixty changes does not hold sixty forms. */
  private static NativeDetails folded(String title, Supplier<Component> made) {
    NativeDetails details = new NativeDetails(title);
    details.addClassName("uitklap");
    Div content = new Div();
    details.setContent(content);
    details.addToggleListener(
        toggle -> {
          if (toggle.isOpened() && content.getComponentCount() == 0) {
            content.add(made.get());
          }
        });
    return details;
  }
}
