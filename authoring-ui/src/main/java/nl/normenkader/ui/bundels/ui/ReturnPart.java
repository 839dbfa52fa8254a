package nl.normenkader.ui.bundels.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.bundle.BundleReturn;
import nl.normenkader.profiles.bundle.BundleSummary;
import nl.normenkader.profiles.bundle.Bundles;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.workspace.MergeAnswers;
import nl.normenkader.profiles.workspace.OpenMerge;
import nl.normenkader.ui.overstappen.ui.FindingsCard;
import nl.normenkader.ui.overstappen.ui.FinishCard;
import nl.normenkader.ui.overstappen.ui.QuestionQueue;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.Told;

/** Bringing a file back: what it would change here, the questions it asks, and the end of it. */
final class ReturnPart extends Div {

  private static final FinishCard.Doing BROUGHT_BACK =
      new FinishCard.Doing(
          "Alles is beslist. De wijzigingen uit het bestand komen bij wat hier staat. Eerdere"
              + " versies en wat vergrendeld is, blijven zoals ze waren.",
          "",
          "Breng de wijzigingen terug",
          "verandert er hier niets.",
          "Dit houdt het terugbrengen ook tegen:");

  private final BundleSummary found;
  private final byte[] file;
  private final Bundles bundles;
  private final MyGemeente gemeente;
  private final Principal principal;
  private final Runnable done;
  private final QuestionQueue queue;
  private final Div others = new Div();
  private final Map<UUID, Component> open = new LinkedHashMap<>();
  private final Div rest = new Div();

  ReturnPart(
      BundleSummary found,
      byte[] file,
      Bundles bundles,
      MyGemeente gemeente,
      Principal principal,
      Runnable done) {
    this.found = found;
    this.file = file.clone();
    this.bundles = bundles;
    this.gemeente = gemeente;
    this.principal = principal;
    this.done = done;
    boolean may = gemeente.may(Action.INRICHTING_BEWERKEN);
    this.queue = new QuestionQueue("het terugbrengen", may ? this::decide : null);
    addClassName("romp");
    others.addClassName("romp");
    rest.addClassName("romp");
    add(about(), queue, others, rest);
    Answers.told(bundles.plan(principal, file, MergeAnswers.NONE)).ifPresent(this::fill);
  }

  private Card about() {
    return new Card(
        "Terug van elders: " + found.name(),
        new Facts()
            .with(
                "Basiskader", found.base().kader().general().name() + " " + found.base().version())
            .with("Bewerkingen van elders", String.valueOf(found.changed())),
        new Paragraph(
            "Wat maar op één plek veranderde, gaat vanzelf goed. Wat hier én elders veranderde, is"
                + " een vraag. Uw antwoorden blijven bewaard: lees hetzelfde bestand later nog eens"
                + " in, en u gaat verder waar u was."));
  }

  private void fill(BundleReturn now) {
    OpenMerge merge = now.merge();
    queue.show(merge.plan(), merge.decisions(), merge.result());
    rest.removeAll();
    boolean may = gemeente.may(Action.INRICHTING_BEWERKEN);
    if (may) {
      ask(now);
      rest.add(
          FinishCard.of(
              new FinishCard.Standing(
                  merge.plan(), merge.result(), now.motiveringen().size() + now.strangers().size()),
              BROUGHT_BACK,
              queue::look,
              nothing -> bringBack()));
    }
    rest.add(FindingsCard.of(merge.plan()));
  }

  /** What is answered goes away; what is typed elsewhere meanwhile stays where it is. */
  private void ask(BundleReturn now) {
    Map<UUID, Component> wanted = new LinkedHashMap<>();
    now.motiveringen()
        .forEach(
            one ->
                wanted.put(
                    one.choice(),
                    open.getOrDefault(one.choice(), new MotiveringQuestion(one, this::motivate))));
    now.strangers()
        .forEach(
            one ->
                wanted.put(
                    one.number(),
                    open.getOrDefault(
                        one.number(),
                        StrangerCard.of(one, bundles.people(principal), this::recognise))));
    open.values().stream().filter(one -> !wanted.containsValue(one)).forEach(others::remove);
    wanted.values().stream().filter(one -> !open.containsValue(one)).forEach(others::add);
    open.clear();
    open.putAll(wanted);
  }

  private void decide(Decision decision) {
    answer(MergeAnswers.of(List.of(decision)));
  }

  private void motivate(UUID choice, Motivering chosen) {
    answer(new MergeAnswers(List.of(), Map.of(choice, chosen), Map.of()));
  }

  private void recognise(UUID maker, AccountId account) {
    answer(new MergeAnswers(List.of(), Map.of(), Map.of(maker, account)));
  }

  private void answer(MergeAnswers answers) {
    Answers.told(bundles.answer(principal, file, UUID.randomUUID(), answers))
        .ifPresent(
            now -> {
              Told.success("Vastgelegd.");
              fill(now);
            });
  }

  private void bringBack() {
    Answers.told(bundles.bringBack(principal, file, MergeAnswers.NONE))
        .ifPresent(
            now -> {
              Told.success("De wijzigingen staan nu in ‘" + now.tailoring().naam() + "’.");
              done.run();
            });
  }
}
