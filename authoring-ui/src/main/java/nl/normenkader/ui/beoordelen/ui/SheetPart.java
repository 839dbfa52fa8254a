package nl.normenkader.ui.beoordelen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.approval.Remark;
import nl.normenkader.profiles.approval.ReviewSheet;
import nl.normenkader.profiles.diff.Topic;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.vergelijken.ui.ChangeList;
import nl.normenkader.ui.vergelijken.ui.DirectionBoard;

/** Every change since the last lock, by topic, with what was said about it. */
final class SheetPart extends Div {

  private final ReviewSheet sheet;
  private final DirectionBoard board;
  private final Discussion discussion;
  private final MyGemeente gemeente;
  private final Function<AccountId, String> names;
  private final Div cards = new Div();

  /** What part of the changes somebody wants to see. */
  private enum Shown {
    ALL("alle wijzigingen", line -> true),
    POLICY("nog te bekijken voor beleid", line -> line.isOpen(ApprovalKind.BELEID)),
    LEGAL("nog te bekijken voor de jurist", line -> line.isOpen(ApprovalKind.JURIDISCH)),
    TALKED("met een open opmerking", line -> line.remarks().stream().anyMatch(Remark::isOpen));

    private final String label;
    private final Predicate<ReviewSheet.Line> fits;

    Shown(String label, Predicate<ReviewSheet.Line> fits) {
      this.label = label;
      this.fits = fits;
    }
  }

  SheetPart(
      ReviewSheet sheet,
      DirectionBoard board,
      Discussion discussion,
      MyGemeente gemeente,
      Function<AccountId, String> names) {
    this.sheet = sheet;
    this.board = board;
    this.discussion = discussion;
    this.gemeente = gemeente;
    this.names = names;
    addClassName("romp");
    setId("was-wordt");
    cards.addClassName("romp");
    if (sheet.lines().isEmpty()) {
      add(new Card("Geen verschil", new Paragraph("Sinds het vorige slot is niets gewijzigd.")));
      gone();
      return;
    }
    Select<Shown> shown = new Select<>();
    shown.setLabel("Toon");
    shown.setItems(Shown.values());
    shown.setItemLabelGenerator(
        one -> one.label + " (" + sheet.lines().stream().filter(one.fits).count() + ")");
    shown.setValue(Shown.ALL);
    shown.setMinWidth("min(20rem, 100%)");
    shown.addValueChangeListener(change -> fill(change.getValue()));
    Div bar = new Div(shown, board);
    bar.addClassNames("rij", "rij-onder");
    add(bar, cards);
    fill(Shown.ALL);
    gone();
  }

  /** A change can be taken back after people talked about it; what they said stays to be read. */
  private void gone() {
    if (sheet.gone().isEmpty()) {
      return;
    }
    Card card =
        new Card(
            "Vervallen wijzigingen",
            new Paragraph(
                "Hierover is iets gezegd, maar de wijziging is er niet meer. Wat gezegd is, blijft"
                    + " te lezen."));
    card.setId("vervallen");
    Map<Place, List<Remark>> said = new LinkedHashMap<>();
    sheet.gone().forEach(one -> said.computeIfAbsent(one.place(), p -> new ArrayList<>()).add(one));
    said.forEach(
        (place, remarks) -> {
          Paragraph what = new Paragraph(discussion.name(place));
          what.addClassName("wordt");
          Div block =
              new Div(what, new RemarksPanel(place, null, remarks, discussion, gemeente, names));
          block.addClassName("wijziging");
          card.add(block);
        });
    add(card);
  }

  private void fill(Shown shown) {
    cards.removeAll();
    List<ReviewSheet.Line> lines = sheet.lines().stream().filter(shown.fits).toList();
    for (Topic topic : Topic.values()) {
      List<ReviewSheet.Line> about =
          lines.stream().filter(line -> line.change().topic() == topic).toList();
      if (!about.isEmpty()) {
        Card card = new Card(topic.dutch());
        about.forEach(line -> card.add(line(line)));
        cards.add(card);
      }
    }
    if (lines.isEmpty()) {
      cards.add(new Paragraph("Er is geen wijziging die hierbij hoort."));
    }
  }

  private Component line(ReviewSheet.Line line) {
    Div block =
        new Div(
            ChangeList.of(line.change()),
            board.of(line.change().change()),
            ChangeList.reason(line.change()),
            sides(line),
            new RemarksPanel(
                line.change().change().place(),
                line.change().change(),
                line.remarks(),
                discussion,
                gemeente,
                names));
    block.addClassName("wijziging");
    return block;
  }

  private static Component sides(ReviewSheet.Line line) {
    Div row = new Div();
    row.addClassName("rij");
    Arrays.stream(ApprovalKind.values()).forEach(kind -> row.add(side(kind, line)));
    return row;
  }

  private static Badge side(ApprovalKind kind, ReviewSheet.Line line) {
    String who =
        switch (kind) {
          case BELEID -> "beleid";
          case JURIDISCH -> "jurist";
        };
    ReviewSheet.Side side = line.sides().getOrDefault(kind, ReviewSheet.Side.OPEN);
    return switch (side) {
      case OPEN -> new Badge(who + ": nog te bekijken", Badge.Tone.AANDACHT);
      case AKKOORD -> new Badge(who + ": akkoord", Badge.Tone.GOED);
      case NIET_NODIG -> new Badge(who + ": niet nodig, alleen tekst", Badge.Tone.GEWOON);
    };
  }
}
