package nl.normenkader.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.normenkader.engine.format.FormatIssue;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.issue.Issue;

/** A file somebody named. */
record InputFile(Path path) {

  /** How the file is called in messages. */
  String name() {
    return path.toString();
  }

  /** All bytes of a file that is read as a whole, and so may not be larger than a JSON text. */
  byte[] bytes() {
    try (InputStream in = open()) {
      long size = Files.size(path);
      byte[] bytes = size > JsonReader.MAX_BYTES ? new byte[0] : JsonReader.limited(in);
      if (size > JsonReader.MAX_BYTES || bytes.length > JsonReader.MAX_BYTES) {
        throw new CommandFailure(
            ExitCode.MELDINGEN,
            Issue.of(
                CliIssue.BESTAND_TE_GROOT,
                name(),
                megabytes(size),
                megabytes(JsonReader.MAX_BYTES)));
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable();
    }
  }

  /** The bytes as a stream, for a file that may be as long as it likes. */
  InputStream open() {
    List<Issue> missing = missing();
    if (!missing.isEmpty()) {
      throw new CommandFailure(ExitCode.NIET_GEVONDEN, missing);
    }
    try {
      if (Files.isDirectory(path)) {
        throw unreadable();
      }
      return Files.newInputStream(path);
    } catch (IOException e) {
      throw unreadable();
    }
  }

  /** Tells that the file is not there, when it is not. */
  List<Issue> missing() {
    Path folder = path.toAbsolutePath().getParent();
    return Files.exists(path)
        ? List.of()
        : List.of(Issue.of(CliIssue.BESTAND_ONTBREEKT, name(), folder == null ? path : folder));
  }

  private CommandFailure unreadable() {
    return new CommandFailure(
        ExitCode.NIET_GEVONDEN, Issue.of(FormatIssue.BESTAND_ONLEESBAAR, name(), name()));
  }

  private static String megabytes(long bytes) {
    return Long.toString((bytes + 1024 * 1024 - 1) / (1024 * 1024));
  }
}
