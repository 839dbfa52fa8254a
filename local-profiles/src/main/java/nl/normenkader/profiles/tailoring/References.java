package nl.normenkader.profiles.tailoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.normenkader.engine.format.Json;

/**
 * Where elements of a normenkader name each other: by id where the field says in which list, by
 * address elsewhere. Which field names what is the form of a normenkader, told once in this room.
 */
public final class References {

  private static final Set<String> ADDRESSES = Set.of("draagt", "rustOp", "elementen", "element");
  private static final Set<String> PER_LEEFGEBIED = Set.of("gewichten", "patroon");

  private final ElementTree tree;
  private final UnaryOperator<ElementAddress> renaming;
  private final RenamedElements known;
  private final List<Reference> found = new ArrayList<>();

  private References(
      ElementTree tree, UnaryOperator<ElementAddress> renaming, RenamedElements known) {
    this.tree = tree;
    this.renaming = renaming;
    this.known = known;
  }

  /** Every reference in a tree, in its order. */
  public static List<Reference> in(ElementTree tree) {
    References references = new References(tree, UnaryOperator.identity(), RenamedElements.NONE);
    references.object(tree.root(), List.of(), List.of());
    return List.copyOf(references.found);
  }

  /** The references of a tree to elements that are not there. */
  public static List<Reference> dangling(ElementTree tree) {
    return in(tree).stream()
        .filter(reference -> !reference.to().segments().contains("*"))
        .filter(reference -> tree.find(reference.to()).isEmpty())
        .toList();
  }

  /**
   * The tree in which elements have other ids, with everything that names them.
   *
   * @param renaming from the address in this tree to the address it gets; only the last segment of
   *     an element's own address changes
   * @param known what was renamed before by the same renaming; unchanged elements are taken from it
   */
  public static ElementTree renamed(
      ElementTree tree, UnaryOperator<ElementAddress> renaming, RenamedElements known) {
    return new ElementTree(
        new References(tree, renaming, known).object(tree.root(), List.of(), List.of()));
  }

  private Json.Obj object(Json.Obj object, List<String> element, List<String> field) {
    Map<String, Json> members = new LinkedHashMap<>();
    object
        .members()
        .forEach((key, value) -> members.put(key, member(object, key, value, element, field)));
    return new Json.Obj(members);
  }

  private Json member(
      Json.Obj owner, String key, Json value, List<String> element, List<String> field) {
    List<String> deeper = plus(field, key);
    if (ElementTree.isElementList(value)) {
      return elements(key, (Json.Arr) value, plus(joined(element, field), key));
    }
    if (PER_LEEFGEBIED.contains(key) && value instanceof Json.Obj perLeefgebied) {
      return perLeefgebied(key, perLeefgebied, element, deeper);
    }
    if (element.isEmpty() && value instanceof Json.Obj section) {
      return object(section, List.of(key), List.of());
    }
    return switch (value) {
      case Json.Obj object -> object(object, element, deeper);
      case Json.Arr list ->
          new Json.Arr(
              list.items().stream()
                  .map(
                      item ->
                          item instanceof Json.Obj object
                              ? object(object, element, deeper)
                              : named(owner, key, item, element, deeper))
                  .toList());
      default -> named(owner, key, value, element, deeper);
    };
  }

  private Json elements(String key, Json.Arr list, List<String> path) {
    List<Json> items = new ArrayList<>();
    for (Json item : list.items()) {
      String id = ElementTree.id(item);
      List<String> at = plus(path, id);
      Optional<Json> before = known.find(item, at);
      if (before.isPresent()) {
        items.add(before.get());
        continue;
      }
      ElementAddress own = new ElementAddress(at);
      // A bandbreedte is called after its voorziening, so it follows when that one is renamed.
      ElementAddress called =
          key.equals("bandbreedtes") ? ElementAddress.of("voorzieningen").child(id) : own;
      if (key.equals("bandbreedtes")) {
        found.add(new Reference(Place.of(own), called));
      }
      Json renamed =
          object((Json.Obj) item, at, List.of())
              .with("id", new Json.Text(renaming.apply(called).last()));
      known.keep(item, at, renamed);
      items.add(renamed);
    }
    return new Json.Arr(items);
  }

  private Json.Obj perLeefgebied(
      String key, Json.Obj object, List<String> element, List<String> field) {
    Map<String, Json> members = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (leefgebied, value) -> {
              ElementAddress home = ElementAddress.of("leefgebieden").child(leefgebied);
              Place from = new Place(new ElementAddress(element), plus(field, leefgebied));
              Json mapped = value;
              if (key.equals("patroon") && value instanceof Json.Text niveau) {
                mapped = text(home.child("niveaus", niveau.value()), from);
              }
              members.put(((Json.Text) text(home, from)).value(), mapped);
            });
    return new Json.Obj(members);
  }

  private Json named(
      Json.Obj owner, String key, Json value, List<String> element, List<String> field) {
    if (!(value instanceof Json.Text text) || element.isEmpty() || text.value().isBlank()) {
      return value;
    }
    Place from = new Place(new ElementAddress(element), field);
    if (ADDRESSES.contains(key)) {
      ElementAddress address = ElementAddress.of(text.value());
      found.add(new Reference(from, address));
      return new Json.Text(renaming.apply(address).toString());
    }
    Optional<ElementAddress> home =
        key.equals("klasse") ? klassen(text.value()) : ReferenceHomes.of(owner, key);
    return home.map(list -> text(list.child(text.value()), from)).orElse(value);
  }

  /** A klasse is named without its table; ids of klassen are unique over the tables of a kader. */
  private Optional<ElementAddress> klassen(String klasse) {
    ElementAddress tables = ElementAddress.of("klassentabellen");
    return tree.ids(tables).stream()
        .map(table -> tables.child(table, "klassen"))
        .filter(klassen -> tree.ids(klassen).contains(klasse))
        .findFirst();
  }

  private Json text(ElementAddress target, Place from) {
    found.add(new Reference(from, target));
    return new Json.Text(renaming.apply(target).last());
  }

  private static List<String> joined(List<String> element, List<String> field) {
    List<String> joined = new ArrayList<>(element);
    joined.addAll(field);
    return joined;
  }

  private static List<String> plus(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }
}
