package nl.normenkader.ui;

import java.util.List;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.Tailorings;

/** A tailoring on demo-begeleiding 1.0 of which 2.0 leaves one change alone and asks about five. */
record OldBase(Tailorings tailorings, Principal maker) {

  static final String PROFIELEN = "profielreeksen/individueel/profielen/";
  static final Place CARRIED =
      Place.of(PROFIELEN + "vinger-aan-de-pols/bandbreedtes/individueel#norm");
  static final Place CHANGED_BY_BOTH =
      Place.of(PROFIELEN + "samen-op-weg/bandbreedtes/individueel#max");

  TailoringId begin(GemeenteId gemeente) {
    return tailorings
        .begin(maker, gemeente, "demo-begeleiding", "1.0", "Begeleiding")
        .orElseThrow();
  }

  TailoringId withQuestions(GemeenteId gemeente) {
    TailoringId id = begin(gemeente);
    set(id, CARRIED, new Json.Whole(45));
    set(id, CHANGED_BY_BOTH, new Json.Whole(180));
    set(id, Place.of("leefgebieden/onderweg#naam"), new Json.Text("Reizen"));
    set(id, Place.of(PROFIELEN + "stevig-naast-u#naam"), new Json.Text("Stevige steun"));
    set(id, Place.of(PROFIELEN + "steun-in-de-rug#maanden"), new Json.Whole(36));
    set(
        id,
        Place.of("profielreeksen/individueel#methode/bijGelijk"),
        new Json.Text("consulent-kiest"));
    return id;
  }

  /** Each change is a choice of its own. */
  void set(TailoringId id, Place place, Json value) {
    long seen = tailorings.open(maker, id).orElseThrow().revision();
    tailorings
        .edit(maker, id, seen, null, List.of(new Edit.Value(UUID.randomUUID(), place, value)))
        .orElseThrow();
  }
}
