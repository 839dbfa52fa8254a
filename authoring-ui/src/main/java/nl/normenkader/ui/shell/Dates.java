package nl.normenkader.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and moments as people in the Netherlands write them. */
public final class Dates {

  /** Where the gemeenten are. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", DutchTexts.LOCALE);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm", DutchTexts.LOCALE);

  private Dates() {}

  /** {@code 3 maart 2026}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 3 maart 2026 om 14:05}. */
  public static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(ZONE));
  }
}
