package nl.normenkader.profiles.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/**
 * What people call the elements and fields of one configuration: {@code de bandbreedte voor
 * ‘Begeleiding’ van het profiel ‘Basis’}.
 */
public final class Words {

  private static final Properties WORDS = load();

  private static final Set<String> PER_LEEFGEBIED = Set.of("patroon", "gewichten");

  /** Fields that only hold others: people name what is inside. */
  private static final Set<String> UNSAID =
      Set.of("werking", "bedrag", "methode", "doelwit", "samenvoegen", "maximum");

  private final ElementTree tree;

  /** Names are looked up in this configuration. */
  public Words(ElementTree tree) {
    this.tree = tree;
  }

  /** The element, with what it is part of. */
  public String element(ElementAddress address) {
    if (tree.find(address).filter(ElementTree::isElementList).isPresent()) {
      return list(address);
    }
    if (address.segments().size() == 1) {
      return word("element.", address.last());
    }
    String noun = word("element.", address.parent().last());
    return noun + " ‘" + name(address) + "’" + partOf(address.parent());
  }

  /** A whole list, with what it is part of. */
  public String list(ElementAddress list) {
    return word("lijst.", list.last()) + partOf(list);
  }

  /** The field of an element, without the element. */
  public String field(Place place) {
    String last = place.field().getLast();
    int size = place.field().size();
    String above = size > 1 ? place.field().get(size - 2) : "";
    if (PER_LEEFGEBIED.contains(above)) {
      return word("veld.", above)
          + " ‘"
          + name(ElementAddress.of("leefgebieden").child(last))
          + "’";
    }
    return above.isEmpty() || UNSAID.contains(above)
        ? word("veld.", last)
        : word("veld.", last) + " van " + word("veld.", above);
  }

  /** Field and element together. */
  public String place(Place place) {
    return place.field().isEmpty()
        ? element(place.element())
        : field(place) + " van " + element(place.element());
  }

  /** The name of an element: its name, title or article, else its id. */
  public String name(ElementAddress address) {
    if (address.segments().contains("bandbreedtes") && !address.last().equals("bandbreedtes")) {
      return name(ElementAddress.of("voorzieningen").child(address.last()));
    }
    return tree.element(address).map(Words::nameOf).orElse(address.last());
  }

  /** What an element calls itself. */
  public static String nameOf(Json.Obj element) {
    for (String key : new String[] {"naam", "titel", "vraag", "wat", "reden"}) {
      if (element.members().get(key) instanceof Json.Text text) {
        return text.value();
      }
    }
    return element.members().get("id") instanceof Json.Text id ? id.value() : "";
  }

  private String partOf(ElementAddress list) {
    if (list.segments().size() <= 2 || list.segments().getFirst().equals("teksten")) {
      return "";
    }
    return " van " + element(list.parent());
  }

  private static String word(String kind, String key) {
    @Nullable String word = WORDS.getProperty(kind + key);
    return word == null ? "‘" + key + "’" : word;
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("woorden.properties")) {
      if (in == null) {
        throw new IllegalStateException("woorden.properties is missing");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
