package nl.normenkader.engine.batch;

import nl.normenkader.engine.bare.BarePath;
import nl.normenkader.engine.compile.CompiledNormenkader;

/**
 * A compiled configuration under the name people know it by.
 *
 * @param path the same configuration, prepared for many cases
 */
public record Configuration(String name, BarePath path) {

  /** Prepares a configuration. */
  public static Configuration of(String name, CompiledNormenkader kader) {
    return new Configuration(name, BarePath.of(kader));
  }

  /** The compiled kader. */
  public CompiledNormenkader kader() {
    return path.kader();
  }
}
