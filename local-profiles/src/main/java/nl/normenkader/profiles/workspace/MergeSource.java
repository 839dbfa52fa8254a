package nl.normenkader.profiles.workspace;

/**
 * What is merged into a tailoring.
 *
 * @param key the number of the variant, or the hash of the file
 * @param name what people call it
 */
public record MergeSource(Kind kind, String key, String name) {

  /** Where it was made. */
  public enum Kind {
    /** In a variant beside the main line. */
    VARIANT,
    /** Elsewhere, and it came back as a file. */
    BUNDEL
  }

  boolean isSame(MergeSource other) {
    return kind == other.kind && key.equals(other.key);
  }
}
