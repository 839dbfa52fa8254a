package nl.normenkader.profiles.diff;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Wijzigingsruimte;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.base.RuimteLookup;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.TextFields;

/**
 * Grades changes against their base: by the room the base gives, and where it says nothing by its
 * validated margin around the value of the base.
 *
 * @see "Design decision: adr/0007-grades-come-from-the-base.md"
 */
public final class Grader {

  /** Lists in which the order decides something. */
  private static final Set<String> ORDERED =
      Set.of("niveaus", "profielen", "stadia", "klassen", "varianten");

  private final BaseKader base;

  /** Grades against this base. */
  public Grader(BaseKader base) {
    this.base = base;
  }

  /**
   * The grade of one change.
   *
   * @param lokaleAfwijking whether it lies outside the room the base gives, so that it is a lokale
   *     afwijking van het basiskader with an onderbouwing of its own
   * @param ruimte what the base says about the room
   */
  public record Grading(Grade grade, boolean lokaleAfwijking, RuimteLookup ruimte) {}

  /** Grades a change of the effective configuration. */
  public Grading grade(Change change) {
    Place asked =
        change instanceof Change.ElementAdded added ? Place.of(added.list()) : change.place();
    RuimteLookup ruimte = base.wijzigingsruimten().at(asked);
    boolean allowed =
        switch (ruimte) {
          case RuimteLookup.Stated stated -> allows(stated.ruimte(), change);
          case RuimteLookup.Unstated unstated -> true;
          case RuimteLookup.Ambiguous ambiguous -> false;
        };
    return new Grading(grade(change, ruimte, allowed), !allowed, ruimte);
  }

  private Grade grade(Change change, RuimteLookup ruimte, boolean allowed) {
    if (isWordsOnly(change)) {
      return Grade.BENAMING;
    }
    boolean given = ruimte instanceof RuimteLookup.Stated stated && gives(stated.ruimte(), change);
    return allowed && (given || isWithinMargin(change)) ? Grade.BINNEN_MARGE : Grade.BUITEN_MARGE;
  }

  private static boolean isWordsOnly(Change change) {
    return switch (change) {
      case Change.TextChanged c -> true;
      case Change.ValueChanged c -> TextFields.contains(c.place());
      case Change.ElementsMoved c -> !ORDERED.contains(c.list().last());
      case Change.ElementAdded c -> false;
      case Change.ElementRetired c -> false;
    };
  }

  /** Whether a change stays inside the stated room. */
  private static boolean allows(Wijzigingsruimte room, Change change) {
    return switch (room.ruimte()) {
      case GESLOTEN -> false;
      case BEGRENZEN ->
          !(change instanceof Change.ValueChanged value) || isBetween(room, value.wordt());
      case KIEZEN ->
          !(change instanceof Change.ValueChanged value)
              || room.options().contains(ValueWords.plain(value.wordt()));
      case INVULLEN, FACULTATIEF, UITBREIDBAAR -> true;
    };
  }

  /** Whether the stated room itself covers a change, whatever the margin says. */
  private static boolean gives(Wijzigingsruimte room, Change change) {
    return switch (room.ruimte()) {
      case GESLOTEN -> false;
      case BEGRENZEN, KIEZEN, INVULLEN -> change instanceof Change.ValueChanged;
      case FACULTATIEF -> change instanceof Change.ElementRetired;
      case UITBREIDBAAR -> change instanceof Change.ElementAdded;
    };
  }

  private static boolean isBetween(Wijzigingsruimte room, Json value) {
    Optional<Bedrag> amount = Bedrag.ofJson(value);
    Bedrag min = room.min();
    Bedrag max = room.max();
    return amount.isPresent()
        && (min == null || min.compareTo(amount.get()) <= 0)
        && (max == null || amount.get().compareTo(max) <= 0);
  }

  private boolean isWithinMargin(Change change) {
    if (!(change instanceof Change.ValueChanged value)) {
      return false;
    }
    Optional<Bedrag> was = base.tree().find(value.place()).flatMap(Bedrag::ofJson);
    Optional<Bedrag> wordt = Bedrag.ofJson(value.wordt());
    return was.isPresent()
        && wordt.isPresent()
        && isWithin(was.get(), wordt.get(), base.kader().general().validatedMargin());
  }

  /** |wordt − was| ≤ margin % of |was|, exactly. */
  private static boolean isWithin(Bedrag was, Bedrag wordt, int margin) {
    BigInteger wordtPart = big(wordt.teller()).multiply(big(was.noemer()));
    BigInteger wasPart = big(was.teller()).multiply(big(wordt.noemer()));
    return wordtPart
            .subtract(wasPart)
            .abs()
            .multiply(big(100))
            .compareTo(wasPart.abs().multiply(big(margin)))
        <= 0;
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }
}
