package nl.normenkader.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.normenkader.engine.analyse.Analysis;
import nl.normenkader.engine.compile.CompiledNormenkader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves a kader sound over every valid case, or says where it is not. */
@Command(
    name = "controleer",
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Bewijst dat een normenkader klopt, over alle casussen die er kunnen zijn.",
      "",
      "Gekeken wordt onder meer: past er altijd precies één profiel, doet elke regel iets, blijft"
          + " netto",
      "onder bruto, krijgt wie zwaarder scoort niet minder, en doet elke vraag ertoe. Er wordt geen"
          + " steekproef",
      "genomen. Bij wat niet klopt staat de kleinste casus die het laat zien. Wat binnen de grenzen"
          + " van het",
      "programma niet te beslissen is, wordt als niet beslist gemeld, met de reden."
    },
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOpties:%n",
    footerHeading = "%nVoorbeelden:%n",
    footer = {
      "  normenkader controleer mijn-kader",
      "  normenkader controleer slot.json --uit tegenvoorbeelden.jsonl",
      "  normenkader bereken --configuratie slot.json --casussen tegenvoorbeelden.jsonl"
    })
final class ControleerCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(
      paramLabel = "KADER",
      description =
          "Een map met bronbestanden, een vergrendeld bestand (.json) of een meegeleverd kader"
              + " (id/versie).")
  private String kader = "";

  @Option(
      names = {"-o", "--uit"},
      paramLabel = "F",
      description = {
        "Schrijft de tegenvoorbeelden ook naar dit bestand (.jsonl, één casus per regel), zoals",
        "'bereken' ze leest."
      })
  private @Nullable Path uit;

  private final Terminal terminal;

  ControleerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CompiledNormenkader compiled = new ConfigurationSource(kader).compiledAlsoFolder(terminal);
    terminal.remark("Bezig met bewijzen …");
    terminal.flush();
    Analysis analysis = Analysis.of(compiled);
    ProofOverview overview = new ProofOverview(analysis);
    overview.lines().forEach(terminal::say);
    Path target = uit;
    if (target != null) {
      try (OutputFile output = OutputFile.open(target, terminal)) {
        overview.cases().forEach(output::writeLine);
        output.complete();
      }
    }
    return (analysis.sound() ? ExitCode.GELUKT : ExitCode.MELDINGEN).number;
  }
}
