package nl.normenkader.profiles.diff;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Wijzigingsruimte;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.base.RuimteLookup;
import nl.normenkader.profiles.base.Wijzigingsruimten;
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

  /** Sections that only tell about the kader itself: no outcome depends on them. */
  private static final Set<String> TOLD =
      Set.of("wijzigingsruimte", "lezingen", "weglatingen", "transponeringstabel");

  private static final Set<String> ADDRESSES = Set.of("draagt", "rustOp");

  private final BaseKader base;
  private final Wijzigingsruimten given;
  private final Wijzigingsruimten rooms;

  /** Grades against this base, in the room that it gives. */
  public Grader(BaseKader base) {
    this(base, base.wijzigingsruimten());
  }

  /**
   * Grades against this base, in a room that layers between may have tightened.
   *
   * @param rooms the room as the layers between left it
   */
  public Grader(BaseKader base, Wijzigingsruimten rooms) {
    this.base = base;
    this.given = base.wijzigingsruimten();
    this.rooms = rooms;
  }

  /**
   * The grade of one change.
   *
   * @param lokaleAfwijking whether it lies outside the room it was given, so that it is a lokale
   *     afwijking van het basiskader with an onderbouwing of its own
   * @param ruimte what the base says about the room
   * @param verdict whether it lies inside that room, and if not, why
   */
  public record Grading(
      Grade grade, boolean lokaleAfwijking, RuimteLookup ruimte, RoomVerdict verdict) {}

  /** Grades a change of the effective configuration. */
  public Grading grade(Change change) {
    RuimteLookup ruimte = given.at(RoomVerdict.asked(change));
    RoomVerdict verdict = RoomVerdict.of(rooms, base.tree(), change);
    boolean allowed = verdict == RoomVerdict.BINNEN;
    return new Grading(grade(change, ruimte, allowed), !allowed, ruimte, verdict);
  }

  private Grade grade(Change change, RuimteLookup ruimte, boolean allowed) {
    if (isWordsOnly(change)) {
      return Grade.BENAMING;
    }
    boolean room = ruimte instanceof RuimteLookup.Stated stated && gives(stated.ruimte(), change);
    return allowed && (room || isWithinMargin(change)) ? Grade.BINNEN_MARGE : Grade.BUITEN_MARGE;
  }

  /** Whether a change only changes what people read: no outcome can depend on it. */
  public static boolean isWordsOnly(Change change) {
    if (TOLD.contains(change.place().element().segments().getFirst())) {
      return true;
    }
    return switch (change) {
      case Change.TextChanged c -> true;
      case Change.ValueChanged c ->
          TextFields.contains(c.place()) || isAddressList(c.place()) || isConfirmation(c);
      case Change.ElementsMoved c -> !ORDERED.contains(c.list().last());
      case Change.ElementAdded c -> false;
      case Change.ElementRetired c -> false;
    };
  }

  /** What is said to rest on what changes no outcome. */
  private static boolean isAddressList(Place place) {
    return ADDRESSES.contains(place.fieldText());
  }

  /** Confirming an uitgangspunt changes nothing; rejecting it takes the ground from under norms. */
  private static boolean isConfirmation(Change.ValueChanged change) {
    return change.place().field().equals(List.of("bevestiging"))
        && !change.wordt().equals(new Json.Text("verworpen"));
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
