package nl.normenkader.profiles.tailoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.base.BaseKader;

/** A small but sound normenkader for the tests of the pure rooms. */
public final class SmallKader {

  private SmallKader() {}

  /** The kader as a base. */
  public static BaseKader base() {
    try (InputStream in = SmallKader.class.getResourceAsStream("/kaders/klein.json")) {
      return BaseKader.of(
          RecordBinding.read(Normenkader.class, JsonReader.read(in.readAllBytes()).orElseThrow())
              .orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its content as a tree. */
  public static ElementTree tree() {
    return base().tree();
  }
}
