package nl.normenkader.engine.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.normenkader.engine.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Where results are written: the terminal, or a file that appears under its name only when it is
 * whole.
 */
final class OutputFile implements Closeable {

  private final @Nullable Path target;
  private final @Nullable Path part;
  private final OutputStream out;

  private OutputFile(@Nullable Path target, @Nullable Path part, OutputStream out) {
    this.target = target;
    this.part = part;
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  static OutputFile open(@Nullable Path target, Terminal terminal) {
    if (target == null) {
      return new OutputFile(null, null, terminal.results());
    }
    try {
      Path part =
          Files.createTempFile(target.toAbsolutePath().getParent(), ".normenkader", ".deel");
      return new OutputFile(target, part, Files.newOutputStream(part));
    } catch (IOException e) {
      throw unwritable(target);
    }
  }

  void write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw unwritable(target);
    }
  }

  /** One line of results. */
  void writeLine(byte[] bytes) {
    write(bytes);
    write(new byte[] {'\n'});
  }

  /** Everything is written: the file gets its name. */
  void complete() {
    try {
      out.flush();
      if (target != null && part != null) {
        out.close();
        if (Files.isDirectory(target)) {
          throw unwritable(target);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw unwritable(target);
    }
  }

  @Override
  public void close() throws IOException {
    if (part != null) {
      out.close();
      Files.deleteIfExists(part);
    }
  }

  private static CommandFailure unwritable(@Nullable Path target) {
    String name = target == null ? "de standaarduitvoer" : target.toString();
    return new CommandFailure(
        ExitCode.NIET_GEVONDEN, Issue.of(CliIssue.UITVOER_NIET_TE_SCHRIJVEN, name, name));
  }
}
