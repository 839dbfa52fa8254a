package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.session.AgendaProposal;
import nl.normenkader.profiles.session.PointId;
import nl.normenkader.profiles.session.PointSource;
import nl.normenkader.profiles.session.SessionEvent;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.ui.werkbank.EditGroup;
import nl.normenkader.ui.werkbank.EditTopic;
import nl.normenkader.ui.werkbank.EditableFields;

/** What could come on the agenda: open choices, what was parked, usual topics, or an own point. */
final class ProposalsCard extends Section {

  private final SessionPage page;

  ProposalsCard(SessionPage page, List<AgendaProposal> proposals) {
    this.page = page;
    addClassName("kaart");
    getElement().setAttribute("aria-label", "Zet iets op de agenda");
    add(new H2("Zet iets op de agenda"));
    for (PointSource source : PointSource.values()) {
      List<AgendaProposal> of =
          proposals.stream()
              .filter(one -> one.source() == source)
              .filter(one -> !isListed(one))
              .toList();
      if (!of.isEmpty()) {
        add(group(source, of));
      }
    }
    add(own());
  }

  private boolean isListed(AgendaProposal one) {
    return page.session().agenda().stream()
        .anyMatch(
            point ->
                point.title().equals(one.title())
                    || (one.choice() != null && one.choice().equals(point.choice())));
  }

  private Component group(PointSource source, List<AgendaProposal> proposals) {
    Div list = new Div();
    proposals.forEach(one -> list.add(line(one)));
    NativeDetails details = new NativeDetails(title(source) + " (" + proposals.size() + ")", list);
    details.addClassName("uitklap");
    details.setOpen(source != PointSource.SJABLOON || page.session().agenda().isEmpty());
    return details;
  }

  private static String title(PointSource source) {
    return switch (source) {
      case KEUZE -> "Openstaande keuzes";
      case GEPARKEERD -> "Geparkeerd in een eerdere sessie";
      case SJABLOON -> "Vaste onderwerpen";
      case EIGEN -> "Eigen punten";
    };
  }

  private Component line(AgendaProposal proposal) {
    Div line = new Div(new H3(proposal.title()));
    line.addClassName("wijziging");
    if (proposal.explanation() != null) {
      line.add(new Paragraph(proposal.explanation()));
    }
    Button one = new Button("Zet op de agenda", click -> list(List.of(proposal)));
    one.setAriaLabel("Zet op de agenda: " + proposal.title());
    Div actions = new Div(one);
    actions.addClassName("rij");
    List<AgendaProposal> each = proposal.each(page.open().resolution().effective());
    if (each.size() > 1) {
      Button apart =
          new Button("Zet elk onderdeel apart (" + each.size() + ")", click -> list(each));
      apart.setAriaLabel("Zet elk onderdeel apart op de agenda: " + proposal.title());
      actions.add(apart);
    }
    line.add(actions);
    return line;
  }

  private void list(List<AgendaProposal> proposals) {
    page.recordAll(
        proposals.stream().flatMap(one -> one.steps(PointId.random()).stream()).toList());
  }

  private Component own() {
    TextField title = new TextField("De vraag");
    title.setMaxLength(200);
    title.setHelperText("Zoals u haar voorleest, bijvoorbeeld: hoe lang duurt dit profiel?");
    title.addClassName("breed");
    TextArea explanation = new TextArea("Toelichting (mag leeg)");
    explanation.addClassName("breed");
    ComboBox<EditGroup> about = new ComboBox<>("Waar het over gaat (mag leeg)");
    about.setItems(groups());
    about.setItemLabelGenerator(
        group -> group.title() + (group.context().isEmpty() ? "" : " – " + group.context()));
    about.setWidthFull();
    about.addClassName("breed");
    Button add =
        new Button(
            "Zet deze vraag op de agenda",
            click ->
                page.record(
                    new SessionEvent.PointListed(
                        PointId.random(),
                        PointSource.EIGEN,
                        title.getValue().strip(),
                        explanation.isEmpty() ? null : explanation.getValue().strip(),
                        null,
                        about.isEmpty()
                            ? List.of()
                            : List.of(Place.of(about.getValue().element()).toString()))));
    Div fields = new Div(title, explanation, about);
    fields.addClassName("formulier");
    Div form = new Div(new H3("Een eigen vraag"), fields, add);
    form.addClassName("wijziging");
    return form;
  }

  private List<EditGroup> groups() {
    Normenkader kader = page.open().resolution().normenkader().orElse(page.open().base().kader());
    EditableFields fields = new EditableFields(kader);
    return Arrays.stream(EditTopic.values()).flatMap(topic -> fields.of(topic).stream()).toList();
  }
}
