package nl.normenkader.ui.overstappen.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.normenkader.profiles.rebase.Finding;
import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.ui.shell.Card;

/** What goes by itself in a move: told, so that nothing happens unseen. */
final class FindingsCard {

  private FindingsCard() {}

  static Card of(RebasePlan plan) {
    Card card = new Card("Wat vanzelf gaat", new Paragraph("Hierover hoeft u niets te beslissen."));
    card.add(part("Eigen wijzigingen die meegaan", plan.carriedOver()));
    card.add(part("Eigen wijzigingen die het basiskader overnam", plan.adopted()));
    card.add(part("Wijzigingen van het basiskader alleen", plan.baseOnly()));
    return card;
  }

  private static NativeDetails part(String title, List<? extends Finding> findings) {
    UnorderedList list = new UnorderedList();
    findings.forEach(finding -> list.add(new ListItem(finding.sentence())));
    NativeDetails details = new NativeDetails(title + ": " + findings.size());
    details.addClassName("uitklap");
    details.setContent(findings.isEmpty() ? new Paragraph("Geen.") : list);
    return details;
  }
}
