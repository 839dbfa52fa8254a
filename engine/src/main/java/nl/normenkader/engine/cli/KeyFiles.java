package nl.normenkader.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.TrustList;

/** The public keys a person names on the command line. */
final class KeyFiles {
  private KeyFiles() {}

  /** All of them; every file that holds none is told at once. */
  static List<PublicKey> read(List<Path> files) {
    List<Issue> issues = new ArrayList<>();
    List<PublicKey> keys = new ArrayList<>();
    for (Path file : files) {
      try {
        keys.add(TrustList.readKey(file));
      } catch (IOException e) {
        issues.add(Issue.of(CliIssue.SLEUTEL_ONLEESBAAR, file.toString(), file));
      }
    }
    if (!issues.isEmpty()) {
      throw new CommandFailure(ExitCode.NIET_GEVONDEN, issues);
    }
    return keys;
  }

  /** Ends a command: an installation has no keys in this directory. */
  static CommandFailure missing(Path directory) {
    return failure(CliIssue.SLEUTEL_ONTBREEKT, directory);
  }

  /** Ends a command: what is in this directory cannot be read as keys. */
  static CommandFailure unreadable(Path directory) {
    return failure(CliIssue.SLEUTEL_ONLEESBAAR, directory);
  }

  private static CommandFailure failure(CliIssue issue, Path directory) {
    return new CommandFailure(
        ExitCode.NIET_GEVONDEN, Issue.of(issue, directory.toString(), directory));
  }
}
