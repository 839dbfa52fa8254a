package nl.normenkader.ui.werkbank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.rebase.Conflict;
import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Rebases;
import nl.normenkader.profiles.workspace.Versions;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Badge;

/** The layers a tailoring stands on, and what a newer version of the layer below would mean. */
final class LayersCard extends Section {

  private final OpenTailoring open;

  LayersCard(OpenTailoring open, Principal principal, Versions versions, Rebases rebases) {
    this.open = open;
    addClassName("kaart");
    setId("lagen");
    getElement().setAttribute("aria-label", "Waar deze inrichting op staat");
    add(new H2("Waar deze inrichting op staat"), layers());
    newer(principal, versions)
        .ifPresent(
            versie ->
                rebases
                    .preview(principal, open.tailoring().id(), versie.id())
                    .value()
                    .ifPresent(plan -> add(waits(versie, plan))));
  }

  private OrderedList layers() {
    OrderedList list = new OrderedList();
    list.add(
        new ListItem(
            "Basiskader: " + open.base().kader().general().name() + " " + open.base().version()));
    List<Layer> below = open.standing().below();
    for (int i = 0; i < below.size(); i++) {
      Versie parent = i == below.size() - 1 ? open.standing().parent() : null;
      String version = parent == null ? "" : ", versie " + parent.nummer() + " – " + parent.naam();
      list.add(new ListItem(Words.sentence(below.get(i).name() + version)));
    }
    list.add(new ListItem("Deze inrichting: " + open.tailoring().naam()));
    return list;
  }

  /** The newest version of the layer below, when the tailoring stands on an older one. */
  private Optional<Versie> newer(Principal principal, Versions versions) {
    Versie parent = open.standing().parent();
    return parent == null
        ? Optional.empty()
        : versions.of(principal, parent.tailoring()).stream()
            .findFirst()
            .filter(newest -> newest.revision() > parent.revision());
  }

  private static Component waits(Versie versie, RebasePlan plan) {
    List<Conflict> conflicts = plan.conflicts();
    Div told =
        new Div(
            new Badge("nieuwe versie van de laag eronder", Badge.Tone.AANDACHT),
            new Paragraph(
                "Versie "
                    + versie.nummer()
                    + " – "
                    + versie.naam()
                    + ": "
                    + count(plan.baseOnly().size(), "wijziging komt", "wijzigingen komen")
                    + " vanzelf mee, "
                    + count(conflicts.size(), "wijziging botst", "wijzigingen botsen")
                    + " met wat u koos."));
    if (!conflicts.isEmpty()) {
      UnorderedList list = new UnorderedList();
      list.setId("botsingen");
      conflicts.forEach(
          conflict -> list.add(new ListItem(conflict.kind().dutch() + ": " + conflict.sentence())));
      told.add(list, new Paragraph("U beslist hierover bij het overstappen op die versie."));
    }
    return told;
  }

  private static String count(int count, String one, String more) {
    return count + " " + (count == 1 ? one : more);
  }
}
