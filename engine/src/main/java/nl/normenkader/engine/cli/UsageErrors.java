package nl.normenkader.engine.cli;

import java.util.List;
import java.util.stream.Collectors;
import nl.normenkader.engine.issue.Issue;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what was not well typed. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Terminal terminal;

  UsageErrors(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    terminal.tell(issues(failure, command));
    terminal.remark("Hulp: " + command.qualifiedName() + " --help");
    return ExitCode.GEBRUIK.number;
  }

  private static List<Issue> issues(ParameterException failure, CommandSpec command) {
    return switch (failure) {
      case MissingParameterException missing ->
          missing.getMissing().stream().map(UsageErrors::missing).toList();
      case UnmatchedArgumentException unmatched ->
          unmatched.getUnmatched().stream().map(word -> unmatched(word, command)).toList();
      case OverwrittenOptionException twice ->
          List.of(Issue.of(CliIssue.OPTIE_DUBBEL, "", name(twice.getOverwritten())));
      default -> {
        ArgSpec about = failure.getArgSpec();
        yield List.of(
            about == null
                ? Issue.of(CliIssue.OPDRACHT_ONTBREEKT, "", commands(command))
                : Issue.of(
                    CliIssue.OPTIE_ONGELDIG, "", name(about), String.valueOf(failure.getValue())));
      }
    };
  }

  private static Issue missing(ArgSpec about) {
    return Issue.of(
        CliIssue.OPTIE_ONTBREEKT,
        "",
        name(about),
        about.description().length == 0 ? "" : about.description()[0].replace("%n", " "));
  }

  private static Issue unmatched(String word, CommandSpec command) {
    if (!word.startsWith("-") && !command.subcommands().isEmpty()) {
      return Issue.of(CliIssue.OPDRACHT_ONBEKEND, "", word, commands(command));
    }
    String known =
        command.options().stream()
            .map(OptionSpec::longestName)
            .sorted()
            .collect(Collectors.joining(", "));
    return Issue.of(CliIssue.OPTIE_ONBEKEND, "", word, known);
  }

  private static String name(ArgSpec about) {
    return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
  }

  private static String commands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandName)
        .collect(Collectors.joining(", "));
  }
}
