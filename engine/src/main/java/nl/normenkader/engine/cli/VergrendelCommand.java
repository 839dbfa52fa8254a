package nl.normenkader.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.lock.LockedConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a lock of a folder of source files, unsigned: only the application signs. */
@Command(
    name = "vergrendel",
    sortOptions = false,
    sortSynopsis = false,
    description = {
      "Controleert een map met bronbestanden en maakt er een vergrendelde configuratie van.",
      "",
      "Het bestand is niet ondertekend: alleen voor oefenen. Ondertekenen doet alleen de"
          + " toepassing,",
      "nadat een ander dan de maker akkoord gaf. Dezelfde map geeft altijd dezelfde bytes."
    },
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOpties:%n",
    footerHeading = "%nVoorbeeld:%n",
    footer = "  normenkader vergrendel mijn-kader --uit mijn-kader.json")
final class VergrendelCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(paramLabel = "MAP", description = "De map met bestanden .json.")
  private Path map = Path.of("");

  @Option(
      names = "--uit",
      required = true,
      paramLabel = "C",
      description = "Het bestand dat wordt geschreven (C.json).")
  private Path uit = Path.of("");

  private final Terminal terminal;

  VergrendelCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(map)) {
      throw new CommandFailure(
          ExitCode.NIET_GEVONDEN,
          Issue.of(CliIssue.BESTAND_ONTBREEKT, map.toString(), Path.of("").toAbsolutePath()));
    }
    Checked<LockedConfiguration> locked = PracticeLock.of(map);
    LockedConfiguration sound =
        locked.value().orElseThrow(() -> new CommandFailure(ExitCode.AFGEKEURD, locked.issues()));
    try (OutputFile output = OutputFile.open(uit, terminal)) {
      output.write(LockFile.write(sound));
      output.complete();
    }
    terminal.tell(locked.issues());
    terminal.say(sound.hash().text());
    terminal.remark("Niet ondertekend: alleen voor oefenen, niet voor besluiten.");
    return ExitCode.GELUKT.number;
  }
}
