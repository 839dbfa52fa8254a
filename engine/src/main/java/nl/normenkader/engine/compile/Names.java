package nl.normenkader.engine.compile;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.normenkader.engine.model.Aantal;
import nl.normenkader.engine.model.AfgeleidKenmerk;
import nl.normenkader.engine.model.Factor;
import nl.normenkader.engine.model.Kenmerk;
import nl.normenkader.engine.model.Klassentabel;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Normonderdeel;
import nl.normenkader.engine.model.Onderdeelgroep;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Stadium;
import nl.normenkader.engine.model.Voorziening;

/** The number of every named element: its place in its list. */
public final class Names {

  /** The lists whose elements others refer to, with the word of one element for people. */
  public enum Kind {
    LEEFGEBIED,
    FACTOR,
    KENMERK,
    AANTAL,
    OPGAVE,
    STADIUM,
    AFGELEID_KENMERK,
    VOORZIENING,
    PROFIELREEKS,
    NORMONDERDEEL,
    ONDERDEELGROEP,
    KLASSENTABEL;

    /** The word for people. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);

  Names(Normenkader kader) {
    number(Kind.LEEFGEBIED, kader.leefgebieden(), Leefgebied::id);
    number(Kind.FACTOR, kader.factoren(), Factor::id);
    number(Kind.KENMERK, kader.kenmerken(), Kenmerk::id);
    number(Kind.AANTAL, kader.aantallen(), Aantal::id);
    number(Kind.OPGAVE, kader.opgaven(), Opgave::id);
    number(Kind.STADIUM, kader.stadia(), Stadium::id);
    number(Kind.AFGELEID_KENMERK, kader.afgeleideKenmerken(), AfgeleidKenmerk::id);
    number(Kind.VOORZIENING, kader.voorzieningen(), Voorziening::id);
    number(Kind.PROFIELREEKS, kader.profielreeksen(), Profielreeks::id);
    number(Kind.NORMONDERDEEL, kader.normonderdelen(), Normonderdeel::id);
    number(Kind.ONDERDEELGROEP, kader.onderdeelgroepen(), Onderdeelgroep::id);
    number(Kind.KLASSENTABEL, kader.klassentabellen(), Klassentabel::id);
  }

  private <T> void number(Kind kind, List<T> elements, Function<T, String> id) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (T element : elements) {
      places.putIfAbsent(id.apply(element), places.size());
    }
    numbers.put(kind, places);
  }

  /** The number of this element, or −1 when there is none of that name. */
  public int find(Kind kind, String id) {
    return numbers.getOrDefault(kind, Map.of()).getOrDefault(id, -1);
  }

  /** The known ids of this kind, for a person who mistyped one. */
  public String known(Kind kind) {
    return String.join(", ", numbers.getOrDefault(kind, Map.of()).keySet());
  }
}
