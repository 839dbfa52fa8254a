package nl.normenkader.profiles.diff;

import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/** One plain Dutch sentence (B1) for one change, always with was and wordt. */
public final class ChangeSentence {

  private final ElementTree was;
  private final ElementTree wordt;

  /** Sentences about the changes between these two configurations. */
  public ChangeSentence(ElementTree was, ElementTree wordt) {
    this.was = was;
    this.wordt = wordt;
  }

  /** The sentence. */
  public String of(Change change) {
    return capital(
        switch (change) {
          case Change.ValueChanged c -> changed(c.place(), c.was(), c.wordt());
          case Change.TextChanged c -> changed(c.place(), json(c.was()), json(c.wordt()));
          case Change.ElementAdded c -> new Words(wordt).place(c.place()) + " is nieuw.";
          case Change.ElementRetired c -> new Words(was).place(c.place()) + " vervalt.";
          case Change.ElementsMoved c ->
              "de volgorde van %s verandert: was %s, wordt %s."
                  .formatted(
                      new Words(wordt).list(c.list()), order(c, c.was()), order(c, c.wordt()));
        });
  }

  /** What stood there before, in full. */
  public String was(Change change) {
    return switch (change) {
      case Change.ValueChanged c -> new ValueWords(was).text(c.place(), c.was());
      case Change.TextChanged c -> c.was().isEmpty() ? "niets" : c.was();
      case Change.ElementAdded c -> "niets";
      case Change.ElementRetired c -> new Words(was).element(c.address());
      case Change.ElementsMoved c -> order(c, c.was());
    };
  }

  /** What stands there after, in full. */
  public String wordt(Change change) {
    return switch (change) {
      case Change.ValueChanged c -> new ValueWords(wordt).text(c.place(), c.wordt());
      case Change.TextChanged c -> c.wordt().isEmpty() ? "niets" : c.wordt();
      case Change.ElementAdded c -> new Words(wordt).element(c.place().element());
      case Change.ElementRetired c -> "niets";
      case Change.ElementsMoved c -> order(c, c.wordt());
    };
  }

  private String changed(Place place, Json old, Json now) {
    String what = new Words(wordt).place(place);
    String before = new ValueWords(was).brief(place, old);
    String after = new ValueWords(wordt).brief(place, now);
    if (ElementTree.isNothing(old)) {
      return "%s wordt %s; er stond nog niets.".formatted(what, after);
    }
    if (ElementTree.isNothing(now)) {
      return "%s vervalt; er stond %s.".formatted(what, before);
    }
    return Bedrag.ofJson(old).isPresent() && Bedrag.ofJson(now).isPresent()
        ? "%s gaat van %s naar %s.".formatted(what, before, after)
        : "%s was %s en wordt %s.".formatted(what, before, after);
  }

  private String order(Change.ElementsMoved moved, List<String> ids) {
    ElementAddress list = moved.list();
    Words words = new Words(wordt);
    return String.join(
        ", ", ids.stream().map(id -> "‘" + words.name(list.child(id)) + "’").toList());
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** Empty words are no value. */
  private static Json json(String words) {
    return words.isEmpty() ? new Json.Null() : new Json.Text(words);
  }
}
