package nl.normenkader.training.document.kind;

import org.jspecify.annotations.Nullable;

/**
 * What a gemeente says of itself in its documents; it survives when a document is made anew.
 *
 * @param name without the word gemeente
 * @param contact where a resident can ask, to be read after "bij"
 * @param adopted the day of the decision of the college, ISO; absent as long as there is none
 * @param reference the number of that decision
 */
public record GemeenteData(
    String name, String contact, @Nullable String adopted, @Nullable String reference) {
  public GemeenteData {
    if (name.isBlank() || contact.isBlank()) {
      throw new IllegalArgumentException("a gemeente has a name and can be reached");
    }
  }
}
