package nl.normenkader.profiles.rebase;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.profiles.diff.Grader;

/**
 * How much deciding a rebase asks: the number of decisions of each weight, and the minutes of
 * consultation that go with them. The minutes are a rule of thumb to plan with, not a measurement;
 * the counts are exact.
 *
 * @param decisions the number of decisions of each weight
 */
public record Effort(Map<Weight, Integer> decisions) {

  /** What a decision asks. */
  public enum Weight {
    /** Only words differ: one person reads both. */
    WOORDEN("tekst kiezen", 2),
    /** A value or an order: a consulent and a beleidsmedewerker weigh it. */
    WAARDE("waarde kiezen", 10),
    /** Something disappeared or is no longer allowed: it needs an onderbouwing of its own. */
    INHOUD("inhoud opnieuw bepalen", 30);

    private final String dutch;
    private final int minutes;

    Weight(String dutch, int minutes) {
      this.dutch = dutch;
      this.minutes = minutes;
    }

    /** As people read it. */
    public String dutch() {
      return dutch;
    }

    /** Minutes of consultation for one decision. */
    public int minutes() {
      return minutes;
    }
  }

  public Effort {
    Map<Weight, Integer> all = new EnumMap<>(Weight.class);
    for (Weight weight : Weight.values()) {
      all.put(weight, decisions.getOrDefault(weight, 0));
    }
    decisions = Collections.unmodifiableMap(all);
  }

  /** What these conflicts ask. */
  public static Effort of(List<Conflict> conflicts) {
    Map<Weight, Integer> counts = new EnumMap<>(Weight.class);
    conflicts.forEach(conflict -> counts.merge(weight(conflict), 1, Integer::sum));
    return new Effort(counts);
  }

  /** What one conflict asks. */
  public static Weight weight(Conflict conflict) {
    if (conflict.ours().stream().allMatch(Grader::isWordsOnly)) {
      return Weight.WOORDEN;
    }
    return switch (conflict.kind()) {
      case BEIDE_GEWIJZIGD, NU_BUITEN_GRENZEN -> Weight.WAARDE;
      case DOEL_VERDWENEN, NIET_MEER_TOEGESTAAN -> Weight.INHOUD;
    };
  }

  /** The number of decisions. */
  public int count() {
    return decisions.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Minutes of consultation in all. */
  public int minutes() {
    return decisions.entrySet().stream()
        .mapToInt(entry -> entry.getKey().minutes() * entry.getValue())
        .sum();
  }

  /** Both together. */
  public Effort plus(Effort other) {
    Map<Weight, Integer> sum = new EnumMap<>(decisions);
    other.decisions().forEach((weight, count) -> sum.merge(weight, count, Integer::sum));
    return new Effort(sum);
  }

  /** For people: {@code 3 besluiten, ongeveer 42 minuten overleg}. */
  public String dutch() {
    return switch (count()) {
      case 0 -> "niets te besluiten";
      case 1 -> "1 besluit, ongeveer %d minuten overleg".formatted(minutes());
      default -> "%d besluiten, ongeveer %d minuten overleg".formatted(count(), minutes());
    };
  }
}
