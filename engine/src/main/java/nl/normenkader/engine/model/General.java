package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/**
 * What a normenkader is, where it comes from and what it assumes.
 *
 * @param id stable name, with {@link #version()} the identity of a shipped kader
 * @param kind fictief, regeling or gelicentieerd; fictief is said on every screen and paper
 * @param warning a sentence that stands wherever the kader is shown; required when fictief
 * @param rekenregels number of the computing semantics; old numbers stay computable
 * @param rechtsvorm in what form a gemeente lays it down; decides the ground for deviation (Awb
 *     4:84 for a beleidsregel, the hardheidsclausule for nadere regels)
 * @param validatedMargin percent around the base's values that its validation covers
 * @param weeksPerYear weeks over which a yearly amount is divided
 * @param uitgangspunten the assumptions a gemeente confirms one by one (CRVB:2018:3835)
 */
public record General(
    String id,
    String name,
    String version,
    Source source,
    Kind kind,
    @Nullable String warning,
    @Range(min = 1, max = 99) int rekenregels,
    Rechtsvorm rechtsvorm,
    Afwijkingsgrond afwijkingsgrond,
    @Range(min = 0, max = 100) int validatedMargin,
    @Range(min = 1, max = 53) int weeksPerYear,
    List<Uitgangspunt> uitgangspunten) {

  /** What kind of text stands behind a normenkader. */
  public enum Kind {
    FICTIEF,
    REGELING,
    GELICENTIEERD
  }

  /** In what form a gemeente lays the normenkader down. */
  public enum Rechtsvorm {
    BELEIDSREGEL,
    NADERE_REGEL,
    BIJLAGE
  }

  /** On what ground one deviates in special circumstances. */
  public enum Afwijkingsgrond {
    AWB_4_84,
    HARDHEIDSCLAUSULE
  }

  /**
   * Where the content comes from.
   *
   * @param place where it can be found (publication, number)
   * @param date the state of the source, ISO date
   */
  public record Source(String title, String place, @Nullable String date) {}

  /**
   * An assumption of the base that a gemeente confirms or rejects.
   *
   * @param supports addresses of the elements that rest on it
   * @param confirmation whether it holds here; absent in a base, and as long as a gemeente did not
   *     say
   */
  public record Uitgangspunt(
      String id, String text, List<String> supports, @Nullable Confirmation confirmation) {}

  /** What a gemeente says of an uitgangspunt (CRVB:2018:3835: it must hold locally). */
  public enum Confirmation {
    BEVESTIGD,
    VERWORPEN
  }
}
