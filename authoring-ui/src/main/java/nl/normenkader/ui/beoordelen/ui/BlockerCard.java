package nl.normenkader.ui.beoordelen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.approval.Blocker;
import nl.normenkader.profiles.approval.Readiness;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;

/** Everything that stands in the way of a version, each with the way out beside it. */
final class BlockerCard {

  private BlockerCard() {}

  /** What somebody does about a blocker on the page itself. */
  interface Doing {
    void motivate(Choice choice, Motivering motivering);

    void accept(String proof, String reason);
  }

  static Card of(Readiness readiness, WaysOut ways, Doing doing) {
    if (readiness.blockers().isEmpty()) {
      Card card = new Card("Wat nog moet");
      card.setId("blokkades");
      card.add(
          new Badge("niets staat in de weg", Badge.Tone.GOED),
          new Paragraph("Alle keuzes zijn gemotiveerd en het kader is door te rekenen."));
      return card;
    }
    Card card =
        new Card(
            "Wat nog moet",
            new Paragraph(
                readiness.blockers().size() == 1
                    ? "Eén ding houdt de goedkeuring en het slot nog tegen."
                    : readiness.blockers().size()
                        + " dingen houden de goedkeuring en het slot nog tegen."));
    card.setId("blokkades");
    UnorderedList list = new UnorderedList();
    list.addClassName("blokkades");
    for (Blocker blocker : readiness.blockers()) {
      Div block = new Div(new Badge(kind(blocker), tone(blocker)));
      block.add(new Paragraph(blocker.sentence()));
      ways.of(blocker.wayOut())
          .ifPresent(link -> block.add(new Paragraph(new Anchor(link.address(), link.label()))));
      if (blocker instanceof Blocker.Refuted refuted) {
        ProofCard.example(refuted.finding()).ifPresent(block::add);
      }
      if (blocker.wayOut() instanceof Blocker.WayOut.Motivate why) {
        Choice choice = ways.open().choices().get(why.choice());
        if (choice != null && ways.gemeente().may(Action.KEUZE_MOTIVEREN)) {
          block.add(new MotivationPanel(choice, text -> doing.motivate(choice, text)));
        }
      }
      if (blocker.wayOut() instanceof Blocker.WayOut.Accept accept
          && ways.gemeente().may(Action.VERSIE_INDIENEN)) {
        block.add(acceptance(accept.proof(), doing));
      }
      list.add(new ListItem(block));
    }
    card.add(list);
    return card;
  }

  private static Div acceptance(String proof, Doing doing) {
    TextArea reason = new TextArea("Waarom kan het zonder dit bewijs");
    reason.setMaxLength(10_000);
    reason.setWidthFull();
    Button accept =
        new Button("Aanvaard met deze reden", click -> doing.accept(proof, reason.getValue()));
    return new Div(reason, accept);
  }

  private static Badge.Tone tone(Blocker blocker) {
    return blocker.mayFollow() ? Badge.Tone.AANDACHT : Badge.Tone.FOUT;
  }

  private static String kind(Blocker blocker) {
    return switch (blocker) {
      case Blocker.Misfitting b -> "past niet meer";
      case Blocker.Unsound b -> "niet door te rekenen";
      case Blocker.UncoveredStep b -> "stap van de CRvB ontbreekt";
      case Blocker.Unsubstantiated b -> "onderbouwing ontbreekt";
      case Blocker.Unmotivated b -> "motivering ontbreekt";
      case Blocker.Unproved b -> "bewijs loopt nog";
      case Blocker.Refuted b -> "klopt niet voor elke casus";
      case Blocker.Undecided b -> "niet te bewijzen";
      case Blocker.LooseLayer b -> "laag eronder niet vergrendeld";
      case Blocker.UnfinishedRebase b -> "overstap niet af";
    };
  }
}
