package nl.normenkader.ui.logboek.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.publication.ChainCheck;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;

/** Whether every lock and event still is as it was recorded. */
final class ChainCard {

  private ChainCard() {}

  static Card of(ChainCheck chain, Principal who) {
    Div verdict = new Div();
    verdict.setId("keten");
    verdict.getElement().setAttribute("role", "status");
    Button check =
        new Button(
            "Controleer de keten",
            click -> {
              verdict.removeAll();
              Answers.told(chain.check(who))
                  .ifPresent(
                      found ->
                          verdict.add(
                              found.isIntact()
                                  ? new Badge("de keten is heel", Badge.Tone.GOED)
                                  : new Badge("de keten klopt niet", Badge.Tone.FOUT),
                              new Paragraph(found.sentence())));
            });
    return new Card(
        "Keten van vergrendelingen en besluiten",
        new Paragraph(
            "Elke vergrendeling en elk besluit is een schakel. Wie er later iets aan verandert,"
                + " breekt de keten, en dan ziet u hier waar."),
        check,
        verdict);
  }
}
