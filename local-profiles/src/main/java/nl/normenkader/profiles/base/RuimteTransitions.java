package nl.normenkader.profiles.base;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Wijzigingsruimte;
import nl.normenkader.engine.model.Wijzigingsruimte.Ruimte;
import org.jspecify.annotations.Nullable;

/**
 * The published table of how a layer may change the room for change of the layers below it:
 * tighten, never loosen. Where the base is silent a layer may only add a limit, for granting room
 * is the base's own.
 *
 * @see "Design decision: adr/0010-layers-tighten-never-loosen.md"
 */
public final class RuimteTransitions {

  private static final Set<Ruimte> FROM_SILENCE =
      Collections.unmodifiableSet(EnumSet.of(Ruimte.KIEZEN, Ruimte.BEGRENZEN, Ruimte.GESLOTEN));

  private static final Map<Ruimte, Set<Ruimte>> TABLE = table();

  private RuimteTransitions() {}

  /** What may come in the place of this room; of silence when it is absent. */
  public static Set<Ruimte> from(@Nullable Ruimte ruimte) {
    return ruimte == null ? FROM_SILENCE : TABLE.getOrDefault(ruimte, Set.of());
  }

  /** Whether the second leaves no more room than the first. */
  public static boolean tightens(RuimteLookup was, RuimteLookup wordt) {
    return switch (was) {
      case RuimteLookup.Unstated silence ->
          switch (wordt) {
            case RuimteLookup.Unstated still -> true;
            case RuimteLookup.Stated stated -> FROM_SILENCE.contains(stated.ruimte().ruimte());
            case RuimteLookup.Ambiguous fault -> true;
          };
      case RuimteLookup.Stated old ->
          switch (wordt) {
            case RuimteLookup.Unstated opened -> false;
            case RuimteLookup.Stated now -> isTighter(old.ruimte(), now.ruimte());
            case RuimteLookup.Ambiguous fault -> true;
          };
      // What contradicts itself allows nothing, so only closing is no loosening.
      case RuimteLookup.Ambiguous fault ->
          wordt instanceof RuimteLookup.Ambiguous || wordt.isGesloten();
    };
  }

  /** The Dutch word for a room; of silence when it is absent. */
  public static String dutch(@Nullable Ruimte ruimte) {
    return ruimte == null ? "geen uitspraak" : ruimte.name().toLowerCase(Locale.ROOT);
  }

  private static boolean isTighter(Wijzigingsruimte was, Wijzigingsruimte wordt) {
    if (!from(was.ruimte()).contains(wordt.ruimte())) {
      return false;
    }
    return switch (wordt.ruimte()) {
      case KIEZEN ->
          was.ruimte() != Ruimte.KIEZEN && was.ruimte() != Ruimte.BEGRENZEN
              || wordt.options().stream().allMatch(option -> admits(was, option));
      case BEGRENZEN ->
          was.ruimte() != Ruimte.BEGRENZEN
              || isBeyond(wordt.min(), was.min(), 1) && isBeyond(wordt.max(), was.max(), -1);
      case GESLOTEN, INVULLEN, FACULTATIEF, UITBREIDBAAR -> true;
    };
  }

  private static boolean admits(Wijzigingsruimte was, String option) {
    if (was.ruimte() == Ruimte.KIEZEN) {
      return was.options().contains(option);
    }
    Bedrag min = was.min();
    Bedrag max = was.max();
    if (!option.matches("-?\\d{1,15}")) {
      return false;
    }
    Bedrag amount = Bedrag.of(Long.parseLong(option));
    return (min == null || min.compareTo(amount) <= 0)
        && (max == null || amount.compareTo(max) <= 0);
  }

  /** Whether a limit lies at least as far as the limit before it; no limit lies nowhere. */
  private static boolean isBeyond(@Nullable Bedrag limit, @Nullable Bedrag before, int sign) {
    return before == null || (limit != null && limit.compareTo(before) * sign >= 0);
  }

  private static Map<Ruimte, Set<Ruimte>> table() {
    Map<Ruimte, Set<Ruimte>> table = new EnumMap<>(Ruimte.class);
    table.put(Ruimte.GESLOTEN, EnumSet.of(Ruimte.GESLOTEN));
    table.put(
        Ruimte.INVULLEN,
        EnumSet.of(Ruimte.INVULLEN, Ruimte.KIEZEN, Ruimte.BEGRENZEN, Ruimte.GESLOTEN));
    table.put(Ruimte.KIEZEN, EnumSet.of(Ruimte.KIEZEN, Ruimte.GESLOTEN));
    table.put(Ruimte.BEGRENZEN, EnumSet.of(Ruimte.BEGRENZEN, Ruimte.KIEZEN, Ruimte.GESLOTEN));
    table.put(Ruimte.FACULTATIEF, EnumSet.of(Ruimte.FACULTATIEF, Ruimte.GESLOTEN));
    table.put(Ruimte.UITBREIDBAAR, EnumSet.of(Ruimte.UITBREIDBAAR, Ruimte.GESLOTEN));
    table.replaceAll((ruimte, to) -> Collections.unmodifiableSet(to));
    return Collections.unmodifiableMap(table);
  }
}
