package nl.normenkader.engine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.normenkader.engine.batch.CaseText;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.OutcomeJson;
import nl.normenkader.engine.outcome.Prose;
import nl.normenkader.engine.outcome.Prose.Voice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes casussen: one line of JSON for each, in the order of the file. */
@Command(
    name = "bereken",
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Berekent casussen met een configuratie.",
      "",
      "Elke casus geeft één regel JSON: de uitkomst, of de meldingen als de casus fouten heeft.",
      "Regel 5 van de uitvoer hoort dus bij casus 5. De meldingen staan ook op de foutuitvoer.",
      "Het programma adviseert; een mens beslist."
    },
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOpties:%n",
    footerHeading = "%nKolommen van een CSV-bestand (een lege cel is onbekend):%n",
    footer = {
      "  id, peildatum (2026-02-01 of 1-2-2026)",
      "  niveaus.LEEFGEBIED, factoren.FACTOR, kenmerken.KENMERK, aantallen.AANTAL",
      "  opgaven.OPGAVE.bedrag, opgaven.OPGAVE.keer, opgaven.OPGAVE.reden",
      "  bijdragen.STADIUM.geen (ja of nee)",
      "  bijdragen.STADIUM.leefgebieden.LEEFGEBIED.mate en .bevestigd (ja of nee)",
      "  bijdragen.STADIUM.normonderdelen.ONDERDEEL.bedrag en .bevestigd (ja of nee)",
      "  keuzes.ADRES.toepassen (ja of nee), keuzes.ADRES.reden",
      "  gekozenProfielen.REEKS.profiel, gekozenProfielen.REEKS.reden",
      "",
      "Voorbeelden:",
      "  normenkader bereken --configuratie awbz-begeleiding/2014 --casussen casus.json --toelichting",
      "  normenkader bereken --configuratie demo-begeleiding/1.0 --casussen casus.json --stem inwoner",
      "  normenkader bereken --configuratie slot.json --casussen 2026.jsonl --uit uitkomsten.jsonl"
    })
final class BerekenCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Option(
      names = "--configuratie",
      required = true,
      paramLabel = "C",
      description = "Een vergrendeld bestand (C.json), of een meegeleverd kader (id/versie).")
  private String configuratie = "";

  @Option(
      names = "--casussen",
      required = true,
      paramLabel = "F",
      description =
          "Een bestand .json (één casus of een lijst), .jsonl (één casus per regel) of .csv.")
  private Path casussen = Path.of("");

  @Option(
      names = "--toelichting",
      description = "Schrijft bij elke uitkomst ook hoe zij tot stand kwam.")
  private boolean toelichting;

  @Option(
      names = "--leesbaar",
      description = "Schrijft in plaats van JSON de hoofdlijnen, om te lezen.")
  private boolean leesbaar;

  @Option(
      names = "--stem",
      paramLabel = "S",
      description =
          "Vertelt de uitkomst in woorden in plaats van JSON, voor: inwoner, consulent of jurist.")
  private @Nullable Voice stem;

  @Option(
      names = "--uit",
      paramLabel = "F",
      description = "Schrijft de uitkomsten naar dit bestand in plaats van naar het scherm.")
  private @Nullable Path uit;

  private final Terminal terminal;

  BerekenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CompiledNormenkader kader;
    try {
      kader = new ConfigurationSource(configuratie).compiled(terminal);
    } catch (CommandFailure failure) {
      throw failure.after(new InputFile(casussen).missing());
    }
    long computed = 0;
    long refused = 0;
    try (CasusReader reader = CasusReader.open(new InputFile(casussen));
        OutputFile output = OutputFile.open(uit, terminal)) {
      for (CaseText casus = reader.next(); casus != null; casus = reader.next()) {
        if (compute(kader, casus, output)) {
          computed++;
        } else {
          refused++;
        }
      }
      output.complete();
    }
    return summary(computed, refused).number;
  }

  private boolean compute(CompiledNormenkader kader, CaseText text, OutputFile output) {
    Checked<Casus> casus = text.casus();
    Checked<Outcome> outcome =
        casus
            .value()
            .map(sound -> Engine.evaluate(kader, sound))
            .orElseGet(() -> Checked.failed(casus.issues()));
    List<Issue> issues = outcome.issues();
    issues.forEach(issue -> terminal.tell(issue, text.at(issue.location())));
    outcome
        .value()
        .ifPresentOrElse(
            sound -> write(kader, casus.orElseThrow().id(), sound, output),
            () -> output.writeLine(IssueLine.bytes(issues)));
    return outcome.value().isPresent();
  }

  private void write(CompiledNormenkader kader, String casus, Outcome outcome, OutputFile output) {
    if (stem != null) {
      String told = "Casus " + casus + "\n" + Prose.text(kader.source(), outcome, stem) + "\n";
      output.write(told.getBytes(StandardCharsets.UTF_8));
    } else if (leesbaar) {
      String overview = OutcomeOverview.of(kader.source(), casus, outcome);
      output.write(overview.getBytes(StandardCharsets.UTF_8));
    } else {
      output.writeLine(OutcomeJson.bytes(outcome, toelichting));
    }
  }

  private ExitCode summary(long computed, long refused) {
    if (computed + refused == 0) {
      terminal.tell(List.of(Issue.of(CliIssue.CASUSSEN_LEEG, casussen.toString(), casussen)));
      return ExitCode.MELDINGEN;
    }
    String failures = refused == 0 ? "" : ", " + refused + " niet berekend (zie de meldingen)";
    terminal.remark(
        computed + (computed == 1 ? " casus" : " casussen") + " berekend" + failures + ".");
    return refused == 0 ? ExitCode.GELUKT : ExitCode.MELDINGEN;
  }
}
