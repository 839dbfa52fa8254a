package nl.normenkader.engine.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.normenkader.engine.issue.Issue;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line of the engine. */
public final class Main {

  private static final int WIDTH = 100;

  private Main() {}

  /** Runs the command and ends with its exit code. */
  public static void main(String[] args) {
    // Not System.out: that one writes in the character set of the machine.
    try (OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err)) {
      System.exit(run(args, out, err));
    } catch (java.io.IOException e) {
      System.exit(ExitCode.NIET_GEVONDEN.number);
    }
  }

  /** Runs the command; all that is said goes to these streams, in UTF-8. */
  public static int run(String[] args, OutputStream out, OutputStream err) {
    Terminal terminal = new Terminal(out, err);
    try {
      return commandLine(terminal).execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return broken(terminal, e);
    } finally {
      terminal.flush();
    }
  }

  private static CommandLine commandLine(Terminal terminal) {
    CommandLine commandLine =
        new CommandLine(new NormenkaderCommand())
            .addSubcommand(new BerekenCommand(terminal))
            .addSubcommand(new ImpactCommand(terminal))
            .addSubcommand(new ControleerCommand(terminal))
            .addSubcommand(new VergelijkCommand(terminal))
            .addSubcommand(new VergrendelCommand(terminal))
            .addSubcommand(new VerifieerCommand(terminal))
            .addSubcommand(new DmnCommand(terminal))
            .addSubcommand(new KadersCommand(terminal))
            .addSubcommand(new SleutelsCommand(terminal))
            .addSubcommand(new SchemaCommand(terminal));
    commandLine.getSubcommands().values().forEach(Main::explainExitCodes);
    explainExitCodes(commandLine);
    return commandLine
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new UsageErrors(terminal))
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, failure));
  }

  private static void explainExitCodes(CommandLine command) {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode exit : ExitCode.values()) {
      meanings.put(Integer.toString(exit.number), exit.meaning);
    }
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nAfsluitcodes:%n")
        .exitCodeList(meanings);
  }

  private static int failed(Terminal terminal, Exception failure) {
    if (failure instanceof CommandFailure told) {
      terminal.tell(told.issues());
      return told.exit().number;
    }
    return broken(terminal, failure);
  }

  private static int broken(Terminal terminal, Throwable failure) {
    terminal.tell(
        Issue.of(
            CliIssue.PROGRAMMA_STORING,
            "",
            failure.getClass().getSimpleName(),
            String.valueOf(failure.getMessage())),
        "");
    return ExitCode.STORING.number;
  }
}
