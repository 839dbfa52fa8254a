package nl.normenkader.ui.werkbank;

import nl.normenkader.engine.model.Wijzigingsruimte;
import nl.normenkader.profiles.base.RuimteLookup;
import nl.normenkader.profiles.base.Wijzigingsruimten;
import nl.normenkader.profiles.diff.RuimteWords;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.ui.normenkaders.Words;

/** What may be changed at a place, as the base and the layers between left it, in a sentence. */
public final class RoomText {

  private static final Place UITGANGSPUNTEN = Place.of("algemeen/uitgangspunten");

  private final Wijzigingsruimten rooms;
  private final int margin;

  public RoomText(OpenTailoring open) {
    this.rooms = Wijzigingsruimten.of(open.standing().tree());
    this.margin = open.base().kader().general().validatedMargin();
  }

  /** The sentence, with the reason of the base where it gives one. */
  public String of(Place place) {
    if (place.isWithin(UITGANGSPUNTEN)) {
      return "De gemeente zegt zelf of dit hier geldt. Wat op een verworpen uitgangspunt rust, heeft"
          + " een eigen onderbouwing nodig.";
    }
    return switch (rooms.at(place)) {
      case RuimteLookup.Stated stated -> {
        Wijzigingsruimte room = stated.ruimte();
        String why = room.explanation();
        yield Words.sentence(said(room)) + (why == null ? "" : " " + Words.sentence(why));
      }
      case RuimteLookup.Unstated silence ->
          "Het basiskader zegt hier niets over; binnen "
              + margin
              + " procent blijft het onderzoek gelden.";
      case RuimteLookup.Ambiguous fault ->
          "Het basiskader is hier niet eenduidig: elke wijziging telt als afwijking.";
    };
  }

  private static String said(Wijzigingsruimte room) {
    return switch (room.ruimte()) {
      case BEGRENZEN, KIEZEN -> RuimteWords.of(room);
      case GESLOTEN, INVULLEN, FACULTATIEF, UITBREIDBAAR -> Words.ruimte(room.ruimte());
    };
  }
}
