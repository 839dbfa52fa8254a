package nl.normenkader.engine.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one casus per line. Only one line is held at a time, and its length is bounded. */
final class JsonLinesReader implements CasusReader {

  /** A longer line holds no casus; the rest of it is skipped. */
  static final int MAX_LINE = 1024 * 1024;

  private final InputFile file;
  private final InputStream in;
  private long line;
  private boolean tooLong;

  JsonLinesReader(InputFile file) {
    this.file = file;
    this.in = new BufferedInputStream(file.open(), 1 << 16);
  }

  @Override
  public @Nullable CasusText next() throws IOException {
    byte[] bytes = nextLine();
    while (bytes != null && !tooLong && isBlank(bytes)) {
      bytes = nextLine();
    }
    if (bytes == null) {
      return null;
    }
    String at = file.name() + ", regel " + line;
    Checked<Json> read =
        tooLong
            ? Checked.failed(List.of(Issue.of(CliIssue.REGEL_TE_LANG, "", MAX_LINE)))
            : JsonReader.read(bytes);
    return new CasusText(pointer -> pointer.isEmpty() ? at : at + ", " + pointer, read);
  }

  private byte @Nullable [] nextLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    tooLong = false;
    int next = in.read();
    if (next < 0) {
      return null;
    }
    line++;
    while (next >= 0 && next != '\n') {
      tooLong |= bytes.size() == MAX_LINE;
      if (!tooLong) {
        bytes.write(next);
      }
      next = in.read();
    }
    return line == 1 ? ByteOrderMark.without(bytes.toByteArray()) : bytes.toByteArray();
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
