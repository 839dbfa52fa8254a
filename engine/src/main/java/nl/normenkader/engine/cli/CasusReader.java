package nl.normenkader.engine.cli;

import java.io.Closeable;
import java.util.Locale;
import nl.normenkader.engine.batch.CaseSource;
import nl.normenkader.engine.issue.Issue;

/** Reads casussen one after the other, so that a file may hold any number of them. */
interface CasusReader extends CaseSource, Closeable {

  /** The reader that belongs to the end of the file's name. */
  static CasusReader open(InputFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl")) {
      return new JsonLinesReader(file);
    }
    if (name.endsWith(".csv")) {
      return new CsvCasusReader(file);
    }
    if (name.endsWith(".json")) {
      return new JsonCasusReader(file);
    }
    throw new CommandFailure(
        ExitCode.GEBRUIK, Issue.of(CliIssue.BESTAND_SOORT_ONBEKEND, file.name()));
  }
}
