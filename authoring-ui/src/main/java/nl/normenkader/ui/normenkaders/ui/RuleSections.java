package nl.normenkader.ui.normenkaders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.ui.normenkaders.ConditionProse;
import nl.normenkader.ui.normenkaders.EffectProse;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Facts;

/** The beleidsregels, each with what it does to a computation. */
final class RuleSections {

  private final Normenkader kader;
  private final Names names;

  RuleSections(Normenkader kader) {
    this.kader = kader;
    this.names = new Names(kader);
  }

  List<Component> all() {
    return kader.beleidsregels().stream().<Component>map(this::rule).toList();
  }

  private Card rule(Beleidsregel rule) {
    Facts facts = new Facts();
    if (rule.condition() != null) {
      facts.with("Geldt als", Words.sentence(new ConditionProse(names).of(rule.condition())));
    }
    rule.effects().forEach(e -> facts.with("Gevolg", Words.sentence(new EffectProse(names).of(e))));
    if (!rule.restsOn().isEmpty()) {
      facts.with("Gaat over", Words.and(rule.restsOn().stream().map(names::at).toList()));
    }
    return new Card(
        "Artikel " + rule.article() + " " + rule.title(),
        new Paragraph(rule.text()),
        facts,
        Pieces.grond(rule.grond()));
  }
}
