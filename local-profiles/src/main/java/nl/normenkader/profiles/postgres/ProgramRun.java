package nl.normenkader.profiles.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that was run to its end.
 *
 * @param exitCode 0 when it succeeded
 * @param output what it wrote, both streams together
 */
record ProgramRun(int exitCode, String output) {

  boolean succeeded() {
    return exitCode == 0;
  }

  /** Output goes to a file: a server that is started would keep a pipe open for ever. */
  static ProgramRun of(List<String> command, Duration limit) {
    try {
      Path output = Files.createTempFile("normenkader-", ".log");
      try {
        ProcessBuilder builder =
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        builder.directory(new File(System.getProperty("java.io.tmpdir")));
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
          process.destroyForcibly();
          return new ProgramRun(-1, "no answer within " + limit);
        }
        return new ProgramRun(process.exitValue(), Files.readString(output));
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      return new ProgramRun(-1, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ProgramRun(-1, "interrupted");
    }
  }
}
