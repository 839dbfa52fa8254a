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
public final class FindingsCard {

  private FindingsCard() {}

  /** In three lists that open. */
  public static Card of(RebasePlan plan) {
    String there = plan.step().names().place();
    Card card = new Card("Wat vanzelf gaat", new Paragraph("Hierover hoeft u niets te beslissen."));
    card.add(part("Wijzigingen die meegaan", plan.carriedOver()));
    card.add(part("Wijzigingen die er al zo waren in " + there, plan.adopted()));
    card.add(part("Wat alleen veranderde in " + there, plan.baseOnly()));
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
