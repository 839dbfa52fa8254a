package nl.normenkader.training.document.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document in Dutch, as every writer gets it.
 *
 * @param properties what stands on the cover and in the properties of the file
 * @param blocks what it says, in order; the first heading is of level 1 and none skips a level
 */
public record Document(Properties properties, List<Block> blocks) {

  /** The language of every document. */
  public static final String LANGUAGE = "nl-NL";

  public Document {
    blocks = List.copyOf(blocks);
    int level = 0;
    Set<String> anchors = new HashSet<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        if (heading.level() > level + 1) {
          throw new IllegalArgumentException("a level is skipped before " + heading.text());
        }
        if (!anchors.add(heading.anchor())) {
          throw new IllegalArgumentException("anchor used twice: " + heading.anchor());
        }
        level = heading.level();
      }
    }
  }

  /**
   * What is said about the document itself.
   *
   * @param title what it is ({@code Werkinstructie begeleiding})
   * @param subtitle of which kader and edition
   * @param owner whose document it is
   * @param warning a sentence that must stand on the cover and on every page
   * @param configuration the hash of the configuration all values come from
   * @param edition which edition of the document this is
   * @param dated the day of the configuration, ISO; absent when the configuration has none
   * @param form whether it has a cover and a table of contents
   */
  public record Properties(
      String title,
      String subtitle,
      String owner,
      @Nullable String warning,
      String configuration,
      String edition,
      @Nullable String dated,
      Form form) {

    private static final List<String> MONTHS =
        List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    /** Edition and day, as they stand on the cover. */
    public String editionLine() {
      return dated == null ? edition : edition + " · stand van " + day(dated);
    }

    /** {@code 12 december 2013}, in Dutch wherever the program runs. */
    public static String day(String iso) {
      LocalDate date = LocalDate.parse(iso);
      return date.getDayOfMonth()
          + " "
          + MONTHS.get(date.getMonthValue() - 1)
          + " "
          + date.getYear();
    }
  }

  /** How much goes before the text. */
  public enum Form {
    /** A cover, a table of contents, then the text. */
    BOOK,
    /** The title above the text, for a letter or a form. */
    LEAFLET
  }

  /** The headings a table of contents lists, in order. */
  public List<Block.Heading> contents() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() <= 2 && heading.revision() != Revision.DELETED)
        .toList();
  }
}
