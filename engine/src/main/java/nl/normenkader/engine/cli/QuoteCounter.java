package nl.normenkader.engine.cli;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Counts the quotation marks that are read. In CSV they come in pairs; when one is left at the end,
 * a cell was never closed and everything after it was taken for its text.
 */
final class QuoteCounter extends FilterReader {

  private boolean open;

  QuoteCounter(Reader in) {
    super(in);
  }

  /** Whether a cell is still open after what was read so far. */
  boolean isOpen() {
    return open;
  }

  @Override
  public int read() throws IOException {
    int letter = super.read();
    open ^= letter == '"';
    return letter;
  }

  @Override
  public int read(char[] letters, int from, int length) throws IOException {
    int count = super.read(letters, from, length);
    for (int i = from; i < from + count; i++) {
      open ^= letters[i] == '"';
    }
    return count;
  }
}
