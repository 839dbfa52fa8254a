package nl.normenkader.engine.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Measure;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Teksten;
import nl.normenkader.engine.outcome.Prose.Line;
import nl.normenkader.engine.outcome.VoorzieningOutcome.RondeOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.TijdvakOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.Verdict;

/**
 * What an outcome means for the resident, in his words: what he can get, what went off it by help
 * that is there already, and what still has to be asked. The kader's own explanations come first.
 */
final class ResidentProse {
  private final Normenkader kader;
  private final Outcome outcome;
  private final Labels labels;
  private final List<Line> lines = new ArrayList<>();

  ResidentProse(Normenkader kader, Outcome outcome) {
    this.kader = kader;
    this.outcome = outcome;
    this.labels = new Labels(kader);
    if (kader.general().warning() != null) {
      lines.add(new Line(0, "Let op: " + kader.general().warning()));
    }
    lines.add(new Line(0, kind()));
    if (outcome.kind() == Outcome.Kind.GEEN_TOEGANG && outcome.voorzieningen().isEmpty()) {
      lines.add(new Line(0, kader.access().text()));
    }
    outcome.profielreeksen().forEach(this::profiel);
    outcome.voorzieningen().forEach(this::voorziening);
    open();
    lines.add(
        new Line(
            0,
            "Dit is een advies van het rekenprogramma. Een medewerker beslist en kan hiervan afwijken."));
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  private String kind() {
    return switch (outcome.kind()) {
      case GEEN_TOEGANG -> "Volgens onze regels kunt u deze hulp niet krijgen.";
      case EIGEN_MOGELIJKHEDEN_VOLSTAAN ->
          "Volgens onze regels redt u het zelf, of met de hulp die u al heeft.";
      case ALGEMENE_VOORZIENING_VOLSTAAT ->
          "Volgens onze regels helpt iets dat er voor iedereen is u genoeg.";
      case ANDERE_WET -> "Volgens onze regels hoort uw vraag bij een andere wet.";
      case MAATWERK -> "Volgens onze regels past hulp van de gemeente bij u.";
      case REGELING_ZWIJGT ->
          "Onze regels zeggen niets over uw situatie. Een medewerker bekijkt wat bij u past.";
      case ONVOLLEDIG -> "Wij weten nog niet genoeg om te zeggen wat bij u past.";
    };
  }

  private void profiel(ReeksOutcome reeks) {
    String list = "profielreeksen/" + reeks.profielreeks() + "/profielen";
    if (reeks.nettoProfielen().size() == 1) {
      String id = reeks.nettoProfielen().getFirst();
      lines.add(
          new Line(
              0,
              "Uw situatie lijkt het meest op het "
                  + kader.teksten().profielLabel()
                  + " ‘"
                  + labels.of(list + "/" + id)
                  + "’."
                  + uitleg(list + "/" + id)));
    }
  }

  private void voorziening(VoorzieningOutcome one) {
    if (one.bruto().atMost() == 0 && one.netto().atMost() == 0 && one.verdict() == Verdict.GEEN) {
      return;
    }
    String address = "voorzieningen/" + one.voorziening();
    lines.add(new Line(0, labels.of(address) + "." + uitleg(address)));
    WholeRange before = one.bruto();
    say("In totaal is nodig: " + amount(before, one) + ".");
    for (RondeOutcome ronde : one.rondes()) {
      if (ronde.after() != null && !ronde.omvang().equals(before)) {
        say(
            labels.of("stadia/" + ronde.after())
                + ": dan is nog nodig "
                + amount(ronde.omvang(), one)
                + ".");
        before = ronde.omvang();
      }
    }
    if (one.verdict() == Verdict.PASSEND && one.uncapped().atLeast() > one.netto().atMost()) {
      say(
          "Onze regels hebben hier een grens. Zonder die grens was het "
              + amount(one.uncapped(), one)
              + ". Is het te weinig? Zeg het ons.");
    }
    say(verdict(one));
  }

  private String verdict(VoorzieningOutcome one) {
    return switch (one.verdict()) {
      case PASSEND -> granted(one);
      case GEEN -> "Hiervan heeft u niets extra's nodig.";
      case UITGESLOTEN -> "Volgens onze regels kunt u dit niet krijgen.";
      case ANDERE_WET -> "Hiervoor is een andere wet. Wij helpen u om daar terecht te komen.";
      case ZWIJGT -> "Hoeveel dit wordt, bespreekt een medewerker met u.";
      case OPEN ->
          "Dit hangt nog af van wat wij u willen vragen. Nu kan het nog zijn: "
              + amount(one.netto(), one)
              + ".";
    };
  }

  private String granted(VoorzieningOutcome one) {
    WholeRange omvang = one.omvang();
    WholeRange months = one.months();
    String time = months == null || months.atMost() == 0 ? "" : ", voor " + Wording.months(months);
    if (omvang == null) {
      return "U kunt dit krijgen" + time + ". Wij spreken met u af wat het moet opleveren.";
    }
    if (one.tijdvakken().size() < 2) {
      return "U kunt krijgen: " + amount(omvang, one) + time + ".";
    }
    List<String> stretches = new ArrayList<>();
    for (TijdvakOutcome tijdvak : one.tijdvakken()) {
      Long until = tijdvak.until();
      stretches.add(
          "vanaf maand "
              + tijdvak.from()
              + (until == null ? "" : " tot en met maand " + until)
              + ": "
              + amount(tijdvak.omvang(), one));
    }
    return "U kunt krijgen: " + String.join("; ", stretches) + time + ".";
  }

  private String amount(WholeRange range, VoorzieningOutcome one) {
    String hours =
        one.measure() == Measure.MINUTEN && range.isKnown() ? Wording.hours(range.atLeast()) : "";
    boolean single = range.equals(WholeRange.of(1));
    return Wording.range(range)
        + " "
        + (single ? Wording.single(one.measure()) : Wording.measure(one.measure()))
        + " "
        + Wording.period(one.period())
        + (hours.isEmpty() ? "" : " (" + hours + ")");
  }

  private void open() {
    if (outcome.openQuestions().isEmpty()) {
      return;
    }
    lines.add(new Line(0, "Wij willen het met u nog hebben over:"));
    outcome.openQuestions().stream().map(labels::question).distinct().forEach(this::say);
  }

  private void say(String text) {
    lines.add(new Line(1, text));
  }

  private String uitleg(String element) {
    return kader.teksten().uitleg().stream()
        .filter(uitleg -> uitleg.element().equals(element))
        .map(Teksten.Uitleg::text)
        .findFirst()
        .map(text -> " " + text)
        .orElse("");
  }
}
