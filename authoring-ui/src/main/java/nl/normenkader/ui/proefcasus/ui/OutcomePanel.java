package nl.normenkader.ui.proefcasus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.OpenChoice;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.Receipt;
import nl.normenkader.engine.outcome.ReeksOutcome;
import nl.normenkader.engine.outcome.Signal;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.ui.normenkaders.EffectProse;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.proefcasus.ExplanationProse;
import nl.normenkader.ui.proefcasus.OutcomeProse;
import nl.normenkader.ui.proefcasus.QuestionNames;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Facts;
import org.jspecify.annotations.Nullable;

/** What comes out: first what it comes down to, then the steps, at the end the receipt. */
final class OutcomePanel extends Div {

  private static final int AT_FIRST = 8;

  private final Normenkader kader;
  private final Names names;
  private @Nullable ChoicesForm choices;

  OutcomePanel(Normenkader kader) {
    this.kader = kader;
    this.names = new Names(kader);
    addClassNames("romp", "uitkomst");
    setId("uitkomst");
    // A change is told to who cannot see it, without taking the focus.
    getElement().setAttribute("aria-live", "polite");
  }

  /** With what a person answers the rules that leave a choice. */
  void choices(ChoicesForm form) {
    choices = form;
  }

  /** What is wrong with the answers. */
  void show(List<Issue> issues) {
    removeAll();
    Card card = new Card("Dit kan zo niet worden berekend");
    UnorderedList list = new UnorderedList();
    issues.forEach(issue -> list.add(new ListItem(IssuePage.render(issue))));
    card.add(list);
    add(card);
  }

  /** What comes out. */
  void show(Outcome outcome) {
    removeAll();
    Card main = new Card(OutcomeProse.title(outcome.kind()));
    main.add(new Paragraph(OutcomeProse.meaning(outcome.kind())));
    Paragraph advice = new Paragraph("Dit is een advies. Een medewerker weegt en beslist.");
    advice.addClassNames("zacht", "klein");
    outcome.profielreeksen().forEach(reeks -> main.add(profiel(reeks)));
    outcome.voorzieningen().stream()
        .filter(v -> v.verdict() != VoorzieningOutcome.Verdict.GEEN)
        .forEach(v -> main.add(voorziening(v)));
    notNeeded(outcome).ifPresent(main::add);
    main.add(advice);
    add(main);
    if (!outcome.openQuestions().isEmpty()) {
      add(questions(outcome.openQuestions()));
    }
    ChoicesForm form = choices;
    if (form != null && !outcome.openChoices().isEmpty()) {
      add(choices(form, outcome.openChoices()));
    }
    if (!outcome.signals().isEmpty()) {
      add(signals(outcome.signals()));
    }
    ExplanationNode tree = outcome.explanationTree();
    if (tree != null) {
      add(explanation(tree));
    }
    add(receipt(outcome.receipt()));
  }

  /** What is not needed takes one line, so that what is needed stands out. */
  private Optional<Component> notNeeded(Outcome outcome) {
    List<String> idle =
        outcome.voorzieningen().stream()
            .filter(v -> v.verdict() == VoorzieningOutcome.Verdict.GEEN)
            .map(v -> names.of("voorzieningen", v.voorziening()))
            .toList();
    return idle.isEmpty()
        ? Optional.empty()
        : Optional.of(new Paragraph("Niet nodig: " + Words.and(idle) + "."));
  }

  /** First the rules that hold for certain; the others only matter once more is known. */
  private static Card choices(ChoicesForm form, List<OpenChoice> all) {
    List<OpenChoice> certain = all.stream().filter(OpenChoice::certain).toList();
    List<OpenChoice> perhaps = all.stream().filter(choice -> !choice.certain()).toList();
    Card card = new Card("Keuzes die u zelf maakt");
    form.of(certain).forEach(card::add);
    if (!perhaps.isEmpty()) {
      NativeDetails more = new NativeDetails("Misschien ook: " + perhaps.size());
      more.addClassName("uitklap");
      Div content = new Div();
      form.of(perhaps).forEach(content::add);
      more.setContent(content);
      card.add(more);
    }
    return card;
  }

  private Component profiel(ReeksOutcome reeks) {
    String list = "profielreeksen/" + reeks.profielreeks();
    Paragraph paragraph = new Paragraph();
    paragraph.add(new Span(names.at(list) + ": "));
    Span profiel =
        new Span(
            reeks.nettoProfielen().isEmpty()
                ? "geen profiel past"
                : Words.or(
                    reeks.nettoProfielen().stream()
                        .map(id -> names.at(list + "/profielen/" + id))
                        .toList()));
    profiel.addClassName("wordt");
    paragraph.add(profiel);
    if (reeks.chosen() != null) {
      paragraph.add(new Span(" (gekozen door een medewerker)"));
    }
    return paragraph;
  }

  private Component voorziening(VoorzieningOutcome outcome) {
    Voorziening voorziening = names.voorziening(outcome.voorziening());
    Div block = new Div();
    block.addClassName("profiel");
    block.setId("voorziening-" + outcome.voorziening());
    block.add(new H3(voorziening.name()));
    block.add(new Badge(OutcomeProse.verdict(outcome.verdict()), tone(outcome.verdict())));
    if (outcome.omvang() != null && outcome.verdict() != VoorzieningOutcome.Verdict.GEEN) {
      Paragraph amount = new Paragraph(OutcomeProse.amount(outcome.omvang(), voorziening));
      amount.addClassName("uitkomst-groot");
      block.add(amount);
    }
    if (outcome.rondes().size() > 1) {
      block.add(stairs(outcome, voorziening));
    }
    block.add(facts(outcome, voorziening));
    return block;
  }

  private static Badge.Tone tone(VoorzieningOutcome.Verdict verdict) {
    return switch (verdict) {
      case PASSEND -> Badge.Tone.GOED;
      case GEEN -> Badge.Tone.GEWOON;
      case UITGESLOTEN, ANDERE_WET, ZWIJGT, OPEN -> Badge.Tone.AANDACHT;
    };
  }

  /** From bruto to netto, each stadium that changes something visible. */
  private Component stairs(VoorzieningOutcome outcome, Voorziening voorziening) {
    OrderedList stairs = new OrderedList();
    stairs.addClassName("trap");
    VoorzieningOutcome.RondeOutcome previous = null;
    int last = outcome.rondes().size() - 1;
    for (int i = 0; i <= last; i++) {
      VoorzieningOutcome.RondeOutcome ronde = outcome.rondes().get(i);
      boolean same = previous != null && previous.omvang().equals(ronde.omvang());
      if (!same || i == last) {
        String after = ronde.after();
        Span word =
            new Span(
                i == 0 || after == null
                    ? "Bruto"
                    : i == last ? "Netto" : "Na " + names.of("stadia", after));
        word.addClassName("woord");
        Span number =
            new Span(
                ronde.silent() ? "niet geregeld" : OutcomeProse.brief(ronde.omvang(), voorziening));
        number.addClassName("getal");
        stairs.add(new ListItem(word, number));
      }
      previous = ronde;
    }
    return stairs;
  }

  private Facts facts(VoorzieningOutcome outcome, Voorziening voorziening) {
    Facts facts = new Facts();
    if (outcome.verdict() == VoorzieningOutcome.Verdict.PASSEND && !outcome.room().isKnown()) {
      facts.with("Binnen de bandbreedte", OutcomeProse.amount(outcome.room(), voorziening));
    }
    if (!outcome.uncapped().equals(outcome.netto())) {
      facts.with("Zonder maximum", OutcomeProse.amount(outcome.uncapped(), voorziening));
    }
    if (!outcome.klassen().isEmpty() && voorziening.klassentabel() != null) {
      String table = "klassentabellen/" + voorziening.klassentabel() + "/klassen/";
      facts.with(
          "Klasse", Words.or(outcome.klassen().stream().map(id -> names.at(table + id)).toList()));
    }
    if (outcome.months() != null && outcome.months().atMost() > 0) {
      facts.with("Duur", outcome.months() + " maanden");
    }
    for (VoorzieningOutcome.TijdvakOutcome part : outcome.tijdvakken()) {
      facts.with(
          part.until() == null
              ? "Vanaf maand " + part.from()
              : "Maand " + part.from() + " tot en met " + part.until(),
          OutcomeProse.amount(part.omvang(), voorziening));
    }
    if (!outcome.variants().isEmpty()) {
      String list = "voorzieningen/" + voorziening.id() + "/varianten/";
      facts.with(
          "Vorm", Words.or(outcome.variants().stream().map(id -> names.at(list + id)).toList()));
    }
    for (VoorzieningOutcome.IwmoOutcome iwmo : outcome.iwmo()) {
      facts.with(
          "iWmo 3.2",
          "product %s, volume %d, eenheid %s, frequentie %s"
              .formatted(iwmo.product(), iwmo.volume(), iwmo.unit(), iwmo.frequency()));
    }
    return facts;
  }

  private Card questions(List<String> addresses) {
    QuestionNames questions = new QuestionNames(kader);
    List<String> asked = addresses.stream().map(questions::of).toList();
    int first = Math.min(asked.size(), AT_FIRST);
    Card card = new Card("Vragen die nog verschil maken", list(asked.subList(0, first)));
    if (asked.size() > first) {
      NativeDetails more =
          new NativeDetails(
              "Nog " + (asked.size() - first) + " vragen",
              list(asked.subList(first, asked.size())));
      more.addClassName("uitklap");
      card.add(more);
    }
    card.setId("open-vragen");
    return card;
  }

  private static UnorderedList list(List<String> items) {
    UnorderedList list = new UnorderedList();
    items.forEach(item -> list.add(new ListItem(item)));
    return list;
  }

  private Card signals(List<Signal> signals) {
    EffectProse prose = new EffectProse(names);
    UnorderedList list = new UnorderedList();
    for (Signal signal : signals) {
      String text =
          effects()
              .filter(found -> found.address().equals(signal.element()))
              .map(found -> Words.sentence(prose.of(found.effect())))
              .findFirst()
              .orElse(names.at(signal.element()));
      list.add(new ListItem(text + (signal.certain() ? "" : " Of dit geldt, is nog niet zeker.")));
    }
    return new Card("Let op", list);
  }

  private record Found(String address, Effect effect) {}

  private Stream<Found> effects() {
    return kader.beleidsregels().stream().flatMap(OutcomePanel::effects);
  }

  private static Stream<Found> effects(Beleidsregel rule) {
    return rule.effects().stream()
        .map(e -> new Found("beleidsregels/" + rule.id() + "/effecten/" + e.id(), e));
  }

  private Card explanation(ExplanationNode tree) {
    ExplanationProse prose = new ExplanationProse(kader);
    Div steps = new Div();
    steps.setId("uitleg");
    tree.nodes().forEach(node -> steps.add(step(node, prose)));
    return new Card("Zo is het berekend", steps);
  }

  private Component step(ExplanationNode node, ExplanationProse prose) {
    NativeDetails details = new NativeDetails(prose.of(node));
    details.addClassName("uitklap");
    details.setContent(children(node, prose));
    return node.nodes().isEmpty() ? new Paragraph(prose.of(node)) : details;
  }

  private static UnorderedList children(ExplanationNode node, ExplanationProse prose) {
    UnorderedList list = new UnorderedList();
    list.addClassName("uitleg");
    for (ExplanationNode child : node.nodes()) {
      ListItem item = new ListItem(new Span(prose.of(child)));
      if (child.grond() != null) {
        Span ground = new Span(child.grond().place());
        ground.addClassName("grond");
        item.add(new Span(" "), ground);
      }
      if (!child.nodes().isEmpty()) {
        item.add(children(child, prose));
      }
      list.add(item);
    }
    return list;
  }

  private static Card receipt(Receipt receipt) {
    Span hash = new Span(receipt.configurationHash());
    hash.addClassName("mono");
    hash.setId("bon-hash");
    Span casus = new Span(receipt.casusHash());
    casus.addClassName("mono");
    return new Card(
        "Rekenbon",
        new Facts()
            .with("Configuratie", hash)
            .with("Casus", casus)
            .with("Peildatum", receipt.peildatum().toString())
            .with("Rekenregels", String.valueOf(receipt.rekenregels()))
            .with("Rekenmachine", receipt.engineVersion()));
  }
}
