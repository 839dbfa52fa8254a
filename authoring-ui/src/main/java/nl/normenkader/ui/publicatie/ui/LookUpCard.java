package nl.normenkader.ui.publicatie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.publication.Configurations;
import nl.normenkader.profiles.publication.LockEvent;
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Refusal;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.DutchTexts;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.MyGemeente;
import org.jspecify.annotations.Nullable;

/** What held on a day, as this system knew it at a moment: for objections and appeals. */
final class LookUpCard {

  private final MyGemeente gemeente;
  private final Configurations configurations;
  private final Principal who;
  private final DatePicker day = calendar("Op welke dag (peildatum)");
  private final DatePicker knownDay = calendar("Zoals bekend op (mag leeg blijven)");
  private final TimePicker knownTime = new TimePicker("Om (mag leeg blijven)");
  private final Div answer = new Div();

  private LookUpCard(MyGemeente gemeente, Configurations configurations, Principal who) {
    this.gemeente = gemeente;
    this.configurations = configurations;
    this.who = who;
  }

  static Card of(MyGemeente gemeente, Configurations configurations, Principal who) {
    LookUpCard card = new LookUpCard(gemeente, configurations, who);
    card.day.setValue(LocalDate.now(Dates.ZONE));
    card.knownDay.setHelperText("Leeg: zoals het nu bekend is.");
    card.knownTime.setStep(Duration.ofMinutes(15));
    card.knownTime.setLocale(DutchTexts.LOCALE);
    card.answer.setId("opgezocht");
    card.answer.getElement().setAttribute("role", "status");
    Button look = new Button("Zoek op", click -> card.look());
    Div fields = new Div(card.day, card.knownDay, card.knownTime);
    fields.addClassName("formulier");
    return new Card(
        "Wat gold er op een dag",
        new Paragraph(
            "Een later besluit kan terugwerken. Vul in wanneer u het wist, en u ziet wat toen het"
                + " antwoord was."),
        fields,
        look,
        card.answer);
  }

  private void look() {
    LocalDate asked = day.getValue();
    day.setInvalid(asked == null);
    day.setErrorMessage("Vul een datum in.");
    if (asked == null) {
      return;
    }
    Instant knownAt = knownAt();
    Answer<Configurations.InForceFound> found =
        configurations.inForce(who, gemeente.code(), asked, knownAt);
    answer.removeAll();
    found.value().ifPresent(in -> show(in, asked, knownAt));
    found.reasons().stream()
        .map(Refusal::sentence)
        .forEach(sentence -> answer.add(new Paragraph(sentence)));
  }

  private @Nullable Instant knownAt() {
    LocalDate on = knownDay.getValue();
    LocalTime at = knownTime.getValue();
    return on == null
        ? null
        : on.atTime(at == null ? LocalTime.MAX : at).atZone(Dates.ZONE).toInstant();
  }

  private void show(Configurations.InForceFound in, LocalDate asked, @Nullable Instant knownAt) {
    LocalDate until = in.period().until();
    Span hash = new Span(in.found().configuration().hash().text());
    hash.addClassName("mono");
    Facts facts =
        new Facts()
            .with("Configuratie", hash)
            .with("Geldt van", Dates.day(in.period().from()))
            .with("Tot", until == null ? "nog geen einde bekend" : Dates.day(until))
            .with("Bekend sinds", Dates.moment(in.period().knownFrom()))
            .with("Zoals bekend op", knownAt == null ? "nu" : Dates.moment(knownAt));
    answer.add(facts);
    LockView lock = in.found().lock();
    if (lock == null) {
      return;
    }
    if (lock.isRetroactive()) {
      answer.add(new Badge("terugwerkende kracht", Badge.Tone.AANDACHT));
    }
    for (LockEvent.BuitenToepassing aside : lock.notApplied(asked)) {
      answer.add(new Paragraph(EventWords.sentence(aside, lock.configuration().kader())));
    }
    if (gemeente.may(Action.INRICHTING_LEZEN)) {
      answer.add(
          new Anchor(
              gemeente.path("goedkeuren/" + lock.slot().versie()), "Bekijk de gevonden versie"));
    }
  }

  private static DatePicker calendar(String label) {
    DatePicker day = new DatePicker(label);
    day.setI18n(DutchTexts.calendar());
    day.setLocale(DutchTexts.LOCALE);
    return day;
  }
}
