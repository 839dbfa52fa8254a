package nl.normenkader.training.document.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Zips again what POI zipped: entries in a fixed order and at one moment without a time zone, so
 * that the same parts are the same file in every time zone.
 */
public final class FixedZip {
  /** Not midnight: of the very first moment a zip knows, Java also writes the moment in UTC. */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 12, 0);

  private static final String FIRST = "[Content_Types].xml";

  private FixedZip() {}

  /** The same package with nothing of the moment in it. */
  public static byte[] of(byte[] file) throws IOException {
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(FIRST))
                .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
