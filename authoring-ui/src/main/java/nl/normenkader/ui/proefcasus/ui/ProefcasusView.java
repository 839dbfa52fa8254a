package nl.normenkader.ui.proefcasus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.ui.proefcasus.CasusDraft;
import nl.normenkader.ui.proefcasus.ConfigurationChoices;
import nl.normenkader.ui.proefcasus.Examples;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import org.jspecify.annotations.Nullable;

/** Filling in a case and seeing at once what follows. */
@Route(value = "gemeenten/:gemeente/proefcasus", layout = MainLayout.class)
@PermitAll
public class ProefcasusView extends GemeentePage {

  private final ConfigurationChoices configurations;
  private final CurrentAccount current;
  private final Clock clock;
  private final Select<ConfigurationChoices.Configuration> which = new Select<>();
  private final Select<Examples.Example> example = new Select<>();
  private final Paragraph story = new Paragraph();
  private final Div work = new Div();
  private CasusDraft draft;
  private @Nullable CompiledNormenkader compiled;
  private @Nullable OutcomePanel panel;

  public ProefcasusView(
      MyGemeenten gemeenten,
      ConfigurationChoices configurations,
      CurrentAccount current,
      Clock clock) {
    super(
        gemeenten,
        Action.BEREKENING_MAKEN,
        "Proefcasus",
        "Vul in wat bekend is, in de volgorde van het gesprek. De uitkomst rekent mee. Gebruik geen"
            + " gegevens van echte inwoners.");
    this.configurations = configurations;
    this.current = current;
    this.clock = clock;
    this.draft = new CasusDraft(LocalDate.now(clock));
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    List<ConfigurationChoices.Configuration> all = configurations.of(current.principal(), gemeente);
    which.setLabel("Reken met");
    which.setId("configuratie");
    which.setItems(all);
    which.setItemLabelGenerator(ConfigurationChoices.Configuration::label);
    which.addValueChangeListener(change -> configure(change.getValue()));
    example.setLabel("Voorbeeld");
    example.setId("voorbeeld");
    example.setItemLabelGenerator(e -> e == null ? "Leeg beginnen" : e.title());
    example.setEmptySelectionAllowed(true);
    example.setEmptySelectionCaption("Leeg beginnen");
    example.setPlaceholder("Leeg beginnen");
    example.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            start(change.getValue());
          }
        });
    story.addClassName("zacht");
    Div choices = new Div(which, example);
    choices.addClassName("formulier");
    work.addClassName("kolommen");
    // On a narrow screen the outcome lies far below the questions.
    Button jump = new Button("Naar de uitkomst");
    jump.addClassName("alleen-smal");
    jump.addClickListener(
        click ->
            jump.getElement()
                .executeJs(
                    "document.getElementById('uitkomst')?.scrollIntoView({block: 'start'})"));
    show(choices, story, jump, work);
    which.setValue(all.getFirst());
  }

  private void start(Examples.@Nullable Example chosen) {
    draft = chosen == null ? new CasusDraft(LocalDate.now(clock)) : CasusDraft.of(chosen.casus());
    story.setText(chosen == null ? "" : chosen.description());
    build();
  }

  private void configure(ConfigurationChoices.Configuration configuration) {
    List<Component> banners = new ArrayList<>();
    Optional.ofNullable(configuration.kader().general().warning())
        .ifPresent(warning -> banners.add(Banner.warning(warning)));
    if (configuration.practice()) {
      banners.add(Banner.practice());
    }
    banners(banners.toArray(Component[]::new));
    Checked<CompiledNormenkader> checked =
        Compiler.compile(configuration.kader(), configuration.hash());
    compiled = checked.value().orElse(null);
    // A filled form says more at first sight than an empty one.
    List<Examples.Example> examples =
        Examples.of(
            configuration.kader().general().id(), configuration.kader().general().version());
    example.setItems(examples);
    example.setVisible(!examples.isEmpty());
    Examples.Example first = examples.stream().filter(this::isTelling).findFirst().orElse(null);
    if (first != null) {
      example.setValue(first);
    }
    start(first);
    if (compiled == null) {
      OutcomePanel told = new OutcomePanel(configuration.kader());
      told.show(checked.issues());
      work.removeAll();
      work.add(told);
    }
  }

  /** An example in which something is granted shows most of what there is to see. */
  private boolean isTelling(Examples.Example candidate) {
    CompiledNormenkader kader = compiled;
    return kader != null
        && Engine.evaluate(kader, candidate.casus())
            .value()
            .filter(outcome -> outcome.kind() == Outcome.Kind.MAATWERK)
            .isPresent();
  }

  private void build() {
    work.removeAll();
    CompiledNormenkader kader = compiled;
    if (kader == null) {
      return;
    }
    OutcomePanel outcome = new OutcomePanel(kader.source());
    panel = outcome;
    Div result = new Div(outcome);
    result.addClassName("plakt");
    ChoicesForm choices = new ChoicesForm(kader.source(), draft, this::compute);
    outcome.choices(choices);
    work.add(new CasusForm(kader.source(), draft, this::compute), result);
    compute();
  }

  private void compute() {
    CompiledNormenkader kader = compiled;
    OutcomePanel outcome = panel;
    if (kader == null || outcome == null) {
      return;
    }
    Checked<Outcome> computed = Engine.evaluate(kader, draft.casus());
    computed.value().ifPresentOrElse(outcome::show, () -> outcome.show(computed.issues()));
  }
}
