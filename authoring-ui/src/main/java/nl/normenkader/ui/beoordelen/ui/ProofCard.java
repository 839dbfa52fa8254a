package nl.normenkader.ui.beoordelen.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.analyse.Analysis;
import nl.normenkader.engine.analyse.Finding;
import nl.normenkader.engine.analyse.Witness;
import nl.normenkader.profiles.approval.Proven;
import nl.normenkader.profiles.workspace.Refusal;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Waiting;
import org.jspecify.annotations.Nullable;

/** What is proved about a version for every case there can be, and what is good to know. */
final class ProofCard extends Section {

  private static final long serialVersionUID = 1L;

  private final boolean waiting;
  private final transient Runnable again;
  private transient @Nullable Registration polling;

  /**
   * @param again asks anew, as long as it is being proved
   */
  ProofCard(Proven proven, Runnable again) {
    this.again = again;
    Analysis analysis = proven.analysis();
    this.waiting = analysis == null;
    addClassName("kaart");
    setId("bewijs");
    getElement().setAttribute("aria-label", "Bewijs");
    add(new H2("Bewijs"));
    if (analysis == null) {
      Paragraph wait =
          new Paragraph("Het bewijs over alle casussen loopt. Deze pagina ververst zelf.");
      wait.getElement().setAttribute("role", "status");
      add(new Badge("bewijs loopt", Badge.Tone.AANDACHT), wait);
    } else {
      told(proven, analysis);
    }
  }

  private void told(Proven proven, Analysis analysis) {
    int all = analysis.findings().size();
    int open = analysis.open().size();
    add(
        new Badge(
            open == 0 ? "alles bewezen" : (all - open) + " van de " + all + " bewezen",
            analysis.blockers().isEmpty() ? Badge.Tone.GOED : Badge.Tone.FOUT),
        new Paragraph(
            "Voor elke casus die kan voorkomen is nagegaan of er precies één profiel past, of hulp"
                + " van anderen nooit tot meer leidt, of regels elkaar niet tegenspreken en of elk"
                + " onderdeel ertoe doet. Dit is geen steekproef."));
    List<Finding> remarks = proven.remarks();
    if (!remarks.isEmpty()) {
      UnorderedList list = new UnorderedList();
      remarks.forEach(finding -> list.add(new ListItem(remark(finding))));
      NativeDetails details =
          new NativeDetails(
              remarks.size() == 1 ? "1 opmerking" : remarks.size() + " opmerkingen", list);
      details.addClassName("uitklap");
      add(details);
    }
    if (!proven.accepted().isEmpty()) {
      add(
          new Paragraph(
              proven.accepted().size() == 1
                  ? "Eén bewijs was niet te geven; dat is met een reden aanvaard."
                  : proven.accepted().size()
                      + " bewijzen waren niet te geven; dat is met een reden aanvaard."));
    }
  }

  private static Div remark(Finding finding) {
    Div block = new Div(new Paragraph(Refusal.of(finding.issue()).sentence()));
    example(finding).ifPresent(block::add);
    return block;
  }

  /** The smallest case that shows it, in words. */
  static Optional<Paragraph> example(Finding finding) {
    Witness witness = finding.witness();
    return witness == null
        ? Optional.empty()
        : Optional.of(
            new Paragraph(
                "Bijvoorbeeld: "
                    + (witness.told().isEmpty()
                        ? "overal het lichtste antwoord"
                        : Words.and(witness.told()))
                    + "."));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    if (waiting) {
      polling = Waiting.on(event.getUI(), again);
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    Registration registration = polling;
    if (registration != null) {
      registration.remove();
      polling = null;
    }
  }
}
