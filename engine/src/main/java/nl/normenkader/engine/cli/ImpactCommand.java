package nl.normenkader.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.normenkader.engine.batch.Batch;
import nl.normenkader.engine.batch.Configuration;
import nl.normenkader.engine.batch.Impact;
import nl.normenkader.engine.batch.ImpactPlan;
import nl.normenkader.engine.batch.ImpactSink;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.CanonicalJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds two configurations side by side over a caseload: who gets more, who gets less. */
@Command(
    name = "impact",
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Vergelijkt twee configuraties over een bestand met casussen: wie krijgt meer, wie minder.",
      "",
      "Er wordt niets bewaard en niets besloten: dit is rekenen vooraf. Een casus waarin een"
          + " antwoord",
      "ontbreekt dat ertoe doet, telt als onvolledig en niet in de totalen. Een casus met fouten"
          + " staat",
      "met zijn regel op de foutuitvoer; de rest wordt gewoon berekend."
    },
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOpties:%n",
    footerHeading = "%nVoorbeelden:%n",
    footer = {
      "  normenkader impact --oud demo-begeleiding/1.0 --nieuw mijn-kader --casussen 2026.csv",
      "  normenkader impact --oud oud.json --nieuw nieuw.json --casussen 2026.jsonl --json"
    })
final class ImpactCommand implements Callable<Integer> {

  private static final int TELL_EVERY = 100_000;

  @Mixin private HelpOption help = new HelpOption();

  @Option(
      names = "--oud",
      required = true,
      paramLabel = "C",
      description =
          "De configuratie zoals zij is: een vergrendeld bestand (C.json), een meegeleverd kader"
              + " (id/versie) of een map met bronbestanden.")
  private String oud = "";

  @Option(
      names = "--nieuw",
      required = true,
      paramLabel = "C",
      description = "De configuratie zoals zij zou worden; op dezelfde manier.")
  private String nieuw = "";

  @Option(
      names = "--casussen",
      required = true,
      paramLabel = "F",
      description =
          "Een bestand .csv (één casus per rij), .jsonl (één casus per regel) of .json; de kolommen"
              + " van .csv staan bij: bereken --help.")
  private Path casussen = Path.of("");

  @Option(names = "--json", description = "Schrijft de totalen als één regel JSON.")
  private boolean json;

  private final Terminal terminal;

  ImpactCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ImpactPlan plan;
    try {
      plan =
          ImpactPlan.of(
              Configuration.of(oud, compiled(oud)), Configuration.of(nieuw, compiled(nieuw)));
    } catch (CommandFailure failure) {
      throw failure.after(new InputFile(casussen).missing());
    }
    Impact impact;
    try (CasusReader reader = CasusReader.open(new InputFile(casussen))) {
      impact = Batch.onAllCores().compare(plan, reader, new Told());
    }
    if (impact.cases() == 0) {
      terminal.tell(List.of(Issue.of(CliIssue.CASUSSEN_LEEG, casussen.toString(), casussen)));
      return ExitCode.MELDINGEN.number;
    }
    try (OutputFile output = OutputFile.open(null, terminal)) {
      if (json) {
        output.writeLine(CanonicalJson.bytes(ImpactJson.of(impact)));
      } else {
        output.write(ImpactOverview.bytes(plan, impact));
      }
      output.complete();
    }
    return (impact.refused() == 0 ? ExitCode.GELUKT : ExitCode.MELDINGEN).number;
  }

  /** What there is to tell about single cases goes beside the answer. */
  private final class Told implements ImpactSink {
    private long told;

    @Override
    public void refused(long row, List<Issue> issues) {
      issues.forEach(issue -> terminal.tell(issue, issue.location()));
    }

    @Override
    public void progress(long cases) {
      if (cases - told >= TELL_EVERY) {
        told = cases - cases % TELL_EVERY;
        terminal.remark(told + " casussen vergeleken …");
        terminal.flush();
      }
    }
  }

  private CompiledNormenkader compiled(String name) {
    return new ConfigurationSource(name).compiledAlsoFolder(terminal);
  }
}
