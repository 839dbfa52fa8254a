package nl.normenkader.training.document.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A PDF.
 *
 * @param bytes the file
 * @param pages on what page each heading of the contents falls, by anchor, in order
 */
public record PdfFile(byte[] bytes, Map<String, Integer> pages) {
  public PdfFile {
    bytes = bytes.clone();
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
