package nl.normenkader.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the kader for people.
 *
 * @param profielLabel what a profile is called ({@code indicatieprofiel} or {@code cliëntprofiel})
 */
public record Teksten(
    String profielLabel,
    String profielLabelMeervoud,
    List<Bouwsteen> bouwstenen,
    List<Uitleg> uitleg) {

  /**
   * A building block for a motivation.
   *
   * @param use where it is used: verslag, beschikking, afwijking …
   * @param condition when it fits; absent: always
   */
  public record Bouwsteen(
      String id, String use, String title, @Nullable Condition condition, String text) {}

  /**
   * An explanation in plain Dutch (B1).
   *
   * @param element the address of the element it explains
   */
  public record Uitleg(String id, String element, String text) {}
}
