package nl.normenkader.engine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonWriter;
import nl.normenkader.engine.format.SchemaWriter;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.model.Normenkader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the JSON Schemas, so that an editor can help who writes a kader or a casus. */
@Command(
    name = "schema",
    sortOptions = false,
    sortSynopsis = false,
    description =
        "Schrijft de JSON-schema's van een normenkader, van een casus en van een vergrendeld"
            + " bestand.",
    synopsisHeading = "Gebruik: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOpties:%n",
    footerHeading = "%nVoorbeeld:%n",
    footer = "  normenkader schema --uit schemas")
final class SchemaCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Option(
      names = "--uit",
      required = true,
      paramLabel = "MAP",
      description = "De map waarin de schema's komen; zij wordt gemaakt als zij er niet is.")
  private Path uit = Path.of("");

  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try {
      Files.createDirectories(uit);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NIET_GEVONDEN,
          Issue.of(CliIssue.UITVOER_NIET_TE_SCHRIJVEN, uit.toString(), uit));
    }
    Map<String, Json.Obj> schemas = new LinkedHashMap<>();
    schemas.put("normenkader-1", SchemaWriter.write(Normenkader.class, "normenkader-1"));
    schemas.put("casus-1", SchemaWriter.write(Casus.class, "casus-1"));
    schemas.put("slot-1", LockFile.schema());
    for (Map.Entry<String, Json.Obj> schema : schemas.entrySet()) {
      Path file = uit.resolve(schema.getKey() + ".json");
      String text = JsonWriter.pretty(schema.getValue());
      try (OutputFile output = OutputFile.open(file, terminal)) {
        output.write(text.getBytes(StandardCharsets.UTF_8));
        output.complete();
      }
      terminal.say(file.toString());
    }
    return ExitCode.GELUKT.number;
  }
}
