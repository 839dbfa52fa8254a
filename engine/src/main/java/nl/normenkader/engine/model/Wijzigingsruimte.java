package nl.normenkader.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a layer below may change of some elements.
 *
 * @param elements an address; a segment {@code *} stands for every id
 * @param field the field of the elements that is meant; absent: all of them
 * @param min smallest value, for begrenzen
 * @param max largest value, for begrenzen
 * @param options the values to choose from, for kiezen
 */
public record Wijzigingsruimte(
    String id,
    String elements,
    @Nullable String field,
    Ruimte ruimte,
    @Nullable Bedrag min,
    @Nullable Bedrag max,
    List<String> options,
    @Nullable String explanation) {

  /**
   * The words of the VNG model regulations, and three more (ontwerp: gesloten, begrenzen,
   * uitbreidbaar).
   */
  public enum Ruimte {
    GESLOTEN,
    INVULLEN,
    KIEZEN,
    BEGRENZEN,
    FACULTATIEF,
    UITBREIDBAAR
  }
}
