package nl.normenkader.profiles.diff;

import java.util.Optional;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Wijzigingsruimte;
import nl.normenkader.profiles.base.RuimteLookup;
import nl.normenkader.profiles.base.Wijzigingsruimten;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/** Whether a change stays inside the room that was given, and if not, why. */
public enum RoomVerdict {
  /** It stays inside. */
  BINNEN,
  /** Nothing of it may be changed, or what is said about it contradicts itself. */
  GESLOTEN,
  /** The value is none of the values to choose from. */
  GEEN_KEUZE,
  /** The value lies outside the limits. */
  BUITEN_GRENZEN,
  /** Something was added where nothing can be added. */
  GEEN_UITBREIDPUNT,
  /** Something was left out that others may not leave out. */
  NIET_FACULTATIEF;

  /** A layer tightens what it was given by its own statements; that is judged by itself. */
  private static final String STATEMENTS = "wijzigingsruimte";

  /**
   * Judges a change.
   *
   * @param rooms what is said about the room for change where the change was made
   * @param below what the change was made on: putting back what was there is no addition
   */
  public static RoomVerdict of(Wijzigingsruimten rooms, ElementTree below, Change change) {
    if (change.place().element().segments().getFirst().equals(STATEMENTS)) {
      return BINNEN;
    }
    return switch (rooms.at(asked(change))) {
      case RuimteLookup.Stated stated -> of(stated.ruimte(), below, change);
      case RuimteLookup.Unstated silence -> isForeign(below, change) ? GEEN_UITBREIDPUNT : BINNEN;
      case RuimteLookup.Ambiguous fault -> GESLOTEN;
    };
  }

  /** The place whose room decides: for something new the list it stands in. */
  static Place asked(Change change) {
    return change instanceof Change.ElementAdded added ? Place.of(added.list()) : change.place();
  }

  private static RoomVerdict of(Wijzigingsruimte room, ElementTree below, Change change) {
    if (room.ruimte() == Wijzigingsruimte.Ruimte.GESLOTEN) {
      return GESLOTEN;
    }
    return switch (change) {
      case Change.ValueChanged value -> value(room, value.wordt());
      case Change.TextChanged text -> BINNEN;
      case Change.ElementsMoved moved -> BINNEN;
      case Change.ElementAdded added ->
          room.ruimte() != Wijzigingsruimte.Ruimte.UITBREIDBAAR && isForeign(below, added)
              ? GEEN_UITBREIDPUNT
              : BINNEN;
      case Change.ElementRetired retired ->
          room.ruimte() == Wijzigingsruimte.Ruimte.FACULTATIEF ? BINNEN : NIET_FACULTATIEF;
    };
  }

  private static RoomVerdict value(Wijzigingsruimte room, Json value) {
    return switch (room.ruimte()) {
      case BEGRENZEN -> isBetween(room, value) ? BINNEN : BUITEN_GRENZEN;
      case KIEZEN -> room.options().contains(ValueWords.plain(value)) ? BINNEN : GEEN_KEUZE;
      case GESLOTEN -> GESLOTEN;
      case INVULLEN, FACULTATIEF, UITBREIDBAAR -> BINNEN;
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

  private static boolean isForeign(ElementTree below, Change change) {
    return change instanceof Change.ElementAdded added
        && below.element(added.place().element()).isEmpty();
  }
}
