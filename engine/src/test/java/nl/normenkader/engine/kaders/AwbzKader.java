package nl.normenkader.engine.kaders;

import java.nio.file.Path;
import nl.normenkader.engine.format.KaderFolder;
import nl.normenkader.engine.model.Normenkader;

/** The shipped kader under test. */
final class AwbzKader {

  private static final Path FOLDER = Path.of("src/main/resources/kaders/awbz-begeleiding/2014");

  private AwbzKader() {}

  static Normenkader read() {
    return KaderFolder.read(Normenkader.class, FOLDER).orElseThrow();
  }
}
