package nl.normenkader.profiles.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.General.Uitgangspunt;
import nl.normenkader.engine.model.Wijzigingsruimte.Ruimte;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.base.Loosening;
import nl.normenkader.profiles.base.RuimteLookup;
import nl.normenkader.profiles.base.RuimteTransitions;
import nl.normenkader.profiles.base.Wijzigingsruimten;
import nl.normenkader.profiles.resolve.Misfit;
import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.resolve.Uitgangspunten;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.Places;
import org.jspecify.annotations.Nullable;

/**
 * Whether each layer of a stack keeps to the rules of what it lies on: the room it was given,
 * tighten and never loosen, hands off what is the base's own. A value that is put back breaks
 * nothing: what a layer comes to is judged, not how it got there.
 *
 * @param findings per layer from the lowest up, in the order of the configuration
 */
public record Validity(List<Found> findings) {

  /** What only a base says of itself; a regio or gemeente that changes it would be another base. */
  private static final Set<String> OF_THE_BASE =
      Set.of(
          "algemeen#id",
          "algemeen#versie",
          "algemeen#soort",
          "algemeen#waarschuwing",
          "algemeen#bron",
          "algemeen#rekenregels",
          "algemeen#gevalideerdeMarge");

  public Validity {
    findings = List.copyOf(findings);
  }

  /**
   * One rule that is broken.
   *
   * @param layer the id of the layer; absent when it is of the whole
   * @param place the element or field; absent when it is of a whole layer
   */
  public record Found(@Nullable String layer, @Nullable Place place, Issue issue) {}

  /** Checks a stack of layers, the lowest first. */
  public static Validity of(BaseKader base, List<Layer> layers) {
    List<Found> found = new ArrayList<>();
    Wijzigingsruimten stated = base.wijzigingsruimten();
    for (Place place : Places.in(base.tree())) {
      stated.issuesAt(place).forEach(issue -> found.add(new Found(null, place, issue)));
    }
    ElementTree below = base.tree();
    for (int depth = 1; depth <= layers.size(); depth++) {
      Layer layer = layers.get(depth - 1);
      Resolution resolution = Resolver.resolve(base.tree(), layers.subList(0, depth));
      resolution.misfits().stream()
          .filter(misfit -> misfit.layerId().equals(layer.id()))
          .map(Validity::found)
          .forEach(found::add);
      found.addAll(layer(layer, below, resolution.effective()));
      below = resolution.effective();
    }
    if (Set.copyOf(layers.stream().map(Layer::id).toList()).size() < layers.size()) {
      Resolver.resolve(base.tree(), layers).issues().stream()
          .filter(issue -> issue.place() == null)
          .forEach(issue -> found.add(new Found(null, null, issue.issue())));
    }
    found.addAll(rejected(below));
    return new Validity(found);
  }

  /** Whether nothing stands in the way; a lokale afwijking is allowed, and told. */
  public boolean isSound() {
    return findings.stream().noneMatch(found -> found.issue().isError());
  }

  private static Found found(Misfit misfit) {
    return new Found(misfit.layerId(), misfit.logged().operation().place(), misfit.issue());
  }

  private static List<Found> layer(Layer layer, ElementTree below, ElementTree effective) {
    List<Found> found = new ArrayList<>();
    Wijzigingsruimten rooms = Wijzigingsruimten.of(below);
    for (Change change : Diff.between(below, effective)) {
      Place place = change.place();
      if (isOfTheBase(place)) {
        found.add(found(layer, place, ValidityIssue.BASISGEGEVEN_GEWIJZIGD, place));
      } else {
        code(RoomVerdict.of(rooms, below, change))
            .ifPresent(
                code -> {
                  String sentence = new ChangeSentence(below, effective).of(change);
                  found.add(found(layer, place, code, sentence, statement(rooms, change)));
                });
      }
    }
    Set<String> told = new LinkedHashSet<>();
    for (Loosening loosening : Loosening.between(below, effective)) {
      String was = RuimteTransitions.dutch(ruimte(loosening.was()));
      String wordt = RuimteTransitions.dutch(ruimte(loosening.wordt()));
      // One wide statement opens many places; the first of each kind tells enough.
      if (told.add(was + wordt + id(loosening.was()) + id(loosening.wordt()))) {
        found.add(
            found(
                layer,
                loosening.place(),
                ValidityIssue.RUIMTE_VERRUIMD,
                layer.name(),
                loosening.place(),
                was,
                wordt));
      }
    }
    return found;
  }

  private static List<Found> rejected(ElementTree effective) {
    List<Found> found = new ArrayList<>();
    Uitgangspunten.of(effective)
        .restingOnRejected()
        .forEach(
            (address, points) -> {
              for (Uitgangspunt point : points) {
                found.add(
                    new Found(
                        null,
                        Place.of(address),
                        Issue.of(
                            ValidityIssue.UITGANGSPUNT_VERWORPEN,
                            address.toString(),
                            new Words(effective).element(address),
                            point.text())));
              }
            });
    return found;
  }

  private static Found found(Layer layer, Place place, ValidityIssue code, Object... arguments) {
    return new Found(layer.id(), place, Issue.of(code, place.toString(), arguments));
  }

  private static boolean isOfTheBase(Place place) {
    return place.element().segments().getFirst().equals("transponeringstabel")
        || OF_THE_BASE.stream().anyMatch(own -> place.isWithin(Place.of(own)));
  }

  private static Optional<ValidityIssue> code(RoomVerdict verdict) {
    return switch (verdict) {
      case BINNEN -> Optional.empty();
      case GESLOTEN -> Optional.of(ValidityIssue.RUIMTE_GESLOTEN);
      case GEEN_KEUZE -> Optional.of(ValidityIssue.RUIMTE_GEEN_KEUZE);
      case BUITEN_GRENZEN -> Optional.of(ValidityIssue.RUIMTE_BUITEN_GRENZEN);
      case GEEN_UITBREIDPUNT -> Optional.of(ValidityIssue.RUIMTE_GEEN_UITBREIDPUNT);
      case NIET_FACULTATIEF -> Optional.of(ValidityIssue.RUIMTE_NIET_FACULTATIEF);
    };
  }

  private static String statement(Wijzigingsruimten rooms, Change change) {
    return rooms.at(RoomVerdict.asked(change)) instanceof RuimteLookup.Stated stated
        ? RuimteWords.of(stated.ruimte())
        : "daarover staat niets in de wijzigingsruimte";
  }

  private static @Nullable Ruimte ruimte(RuimteLookup lookup) {
    return lookup instanceof RuimteLookup.Stated stated ? stated.ruimte().ruimte() : null;
  }

  private static String id(RuimteLookup lookup) {
    return lookup instanceof RuimteLookup.Stated stated ? stated.ruimte().id() : "";
  }
}
