package nl.normenkader.engine.cli;

import picocli.CommandLine.Option;

/** Every command explains itself. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Toont deze uitleg.")
  private boolean asked;
}
