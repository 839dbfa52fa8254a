package nl.normenkader.profiles.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.model.General.Confirmation;
import nl.normenkader.engine.model.General.Uitgangspunt;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.ValueHash;
import org.jspecify.annotations.Nullable;

/**
 * The beleidsuitgangspunten of a configuration, which a gemeente confirms or rejects one by one
 * (CRVB:2018:3835: what holds elsewhere must be shown to hold here). What is said of them is an
 * operation as any other, so it has an author, a motivering and a place in the lock.
 */
public record Uitgangspunten(List<Uitgangspunt> all) {

  private static final ElementAddress LIST = ElementAddress.of("algemeen/uitgangspunten");

  public Uitgangspunten {
    all = List.copyOf(all);
  }

  /** Those of an effective configuration. */
  public static Uitgangspunten of(ElementTree tree) {
    return new Uitgangspunten(
        tree.elements(LIST).stream()
            .flatMap(json -> RecordBinding.read(Uitgangspunt.class, json).value().stream())
            .toList());
  }

  /** Those of which nothing was said yet. */
  public List<Uitgangspunt> open() {
    return all.stream().filter(point -> point.confirmation() == null).toList();
  }

  /** Every element that rests on a rejected uitgangspunt, with all such uitgangspunten. */
  public Map<ElementAddress, List<Uitgangspunt>> restingOnRejected() {
    Map<ElementAddress, List<Uitgangspunt>> resting = new TreeMap<>();
    for (Uitgangspunt point : all) {
      if (point.confirmation() == Confirmation.VERWORPEN) {
        for (String address : point.supports()) {
          resting.computeIfAbsent(ElementAddress.of(address), at -> new ArrayList<>()).add(point);
        }
      }
    }
    return Collections.unmodifiableMap(resting);
  }

  /** Where it stands what is said of an uitgangspunt. */
  public static Place place(String id) {
    return new Place(LIST.child(id), List.of("bevestiging"));
  }

  /**
   * The operation that says something of an uitgangspunt of a tree.
   *
   * @param said absent: takes back what was said
   */
  public static Operation say(ElementTree tree, String id, @Nullable Confirmation said) {
    Json value =
        said == null
            ? new Json.Null()
            : new Json.Text(said == Confirmation.BEVESTIGD ? "bevestigd" : "verworpen");
    return new Operation.Set(place(id), value, ValueHash.of(tree.find(place(id))));
  }
}
