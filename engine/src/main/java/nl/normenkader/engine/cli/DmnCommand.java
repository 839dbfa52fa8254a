package nl.normenkader.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.normenkader.engine.batch.CaseText;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.dmn.DmnModel;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a kader as a DMN model, with golden cases. */
@Command(
    name = "dmn",
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Schrijft een normenkader als DMN 1.3-model, voor een andere DMN-engine.",
      "",
      "Het model rekent elke volledig ingevulde casus uit tot dezelfde uitkomst, met hele getallen.",
      "Het stelt elke vraag van het kader; ook een keuze van een mens is een vraag.",
      "De beslissing 'uitkomst' bevat alles. Staat er iets bij 'meldingen', dan is er geen uitkomst.",
      "Wat DMN niet kan overnemen, wordt gemeld; er komt dan geen model."
    },
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOpties:%n",
    footerHeading = "%nVoorbeelden:%n",
    footer = {
      "  normenkader dmn demo-begeleiding/1.0 --uit demo.dmn",
      "  normenkader dmn slot.json --uit kader.dmn --toetsgevallen casussen"
    })
final class DmnCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(
      paramLabel = "KADER",
      description = "Een vergrendeld bestand (.json), of een meegeleverd kader (id/versie).")
  private String kader = "";

  @Option(
      names = "--toetsgevallen",
      paramLabel = "MAP",
      description = {
        "Een map met casussen (.json, .jsonl of .csv). Naast het model komt dan een bestand",
        "dat eindigt op -toetsgevallen.xml: elke casus met zijn uitkomst, in de vorm van de",
        "DMN TCK. Alleen samen met --uit."
      })
  private @Nullable Path toetsgevallen;

  @Option(
      names = {"-o", "--uit"},
      paramLabel = "F",
      description = "Schrijft het model naar dit bestand in plaats van naar het scherm.")
  private @Nullable Path uit;

  private final Terminal terminal;

  DmnCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    @Nullable Path folder = toetsgevallen;
    @Nullable Path target = uit;
    if (folder != null && target == null) {
      throw new CommandFailure(
          ExitCode.GEBRUIK,
          Issue.of(CliIssue.OPTIE_ONTBREEKT, "", "--uit", "het bestand voor het model."));
    }
    DmnModel model = terminal.sound(DmnModel.of(new ConfigurationSource(kader).compiled(terminal)));
    write(target, model.xml());
    return folder == null || target == null
        ? ExitCode.GELUKT.number
        : golden(model, folder, target).number;
  }

  private void write(@Nullable Path target, byte[] bytes) throws IOException {
    try (OutputFile output = OutputFile.open(target, terminal)) {
      output.write(bytes);
      output.complete();
    }
  }

  private ExitCode golden(DmnModel model, Path folder, Path target) throws IOException {
    List<Issue> issues = new ArrayList<>();
    List<Casus> cases = read(folder, issues);
    if (cases.isEmpty() && issues.isEmpty()) {
      issues.add(Issue.of(CliIssue.CASUSSEN_LEEG, folder.toString(), folder));
    }
    Checked<byte[]> golden = model.testCases(String.valueOf(target.getFileName()), cases);
    issues.addAll(golden.issues());
    terminal.tell(issues);
    if (!issues.isEmpty()) {
      return ExitCode.MELDINGEN;
    }
    Path file = beside(target);
    write(file, golden.orElseThrow());
    terminal.remark(cases.size() + " toetsgevallen in " + file + ".");
    return ExitCode.GELUKT;
  }

  private static Path beside(Path target) {
    String name = String.valueOf(target.getFileName());
    int dot = name.lastIndexOf('.');
    return target.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "-toetsgevallen.xml");
  }

  private static List<Casus> read(Path folder, List<Issue> issues) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new CommandFailure(
          ExitCode.NIET_GEVONDEN,
          Issue.of(CliIssue.BESTAND_ONTBREEKT, folder.toString(), folder.toAbsolutePath()));
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(DmnCommand::holdsCases).sorted().toList();
    }
    List<Casus> cases = new ArrayList<>();
    for (Path file : files) {
      try (CasusReader reader = CasusReader.open(new InputFile(file))) {
        for (CaseText text = reader.next(); text != null; text = reader.next()) {
          Checked<Casus> casus = text.casus();
          casus.value().ifPresent(cases::add);
          casus.issues().forEach(issue -> issues.add(issue.within(file + ", ")));
        }
      }
    }
    return cases;
  }

  private static boolean holdsCases(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".csv");
  }
}
