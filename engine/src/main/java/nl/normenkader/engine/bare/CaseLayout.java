package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.model.Kracht;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Voorziening;

/**
 * Where each answer of a complete case stands in its row of numbers. Niveaus are told by zwaarte (0
 * is the lightest), niveaus of factoren, opties and extents by their place in the kader, aantallen,
 * opgaven and what is taken over in whole units.
 */
public final class CaseLayout {

  /** In the cell of a reeks: no person chose a profiel. */
  public static final int NO_PROFIEL = -1;

  /** In the cell of a choice: no person made one. */
  public static final int NOT_CHOSEN = 0;

  /** In the cell of a choice: the effect acts. */
  public static final int APPLIED = 1;

  /** In the cell of a choice: the effect does not act. */
  public static final int NOT_APPLIED = 2;

  private final int leefgebieden;
  private final int onderdelen;
  private final int factoren;
  private final int kenmerken;
  private final int aantallen;
  private final int opgaven;
  private final int stadia;
  private final int keuzes;
  private final int profielreeksen;
  private final int size;
  private final Map<String, Integer> keuzeOf = new LinkedHashMap<>();
  private final List<Object> meanings;

  /** The layout of the cases of this kader. */
  public CaseLayout(CompiledNormenkader kader) {
    var source = kader.source();
    leefgebieden = source.leefgebieden().size();
    onderdelen = source.normonderdelen().size();
    factoren = leefgebieden;
    kenmerken = factoren + source.factoren().size();
    aantallen = kenmerken + source.kenmerken().size();
    opgaven = aantallen + source.aantallen().size();
    stadia = opgaven + source.opgaven().size();
    keuzes = stadia + source.stadia().size() * (1 + leefgebieden + onderdelen);
    choosable(kader).forEach(address -> keuzeOf.put(address, keuzes + keuzeOf.size()));
    profielreeksen = keuzes + keuzeOf.size();
    size = profielreeksen + source.profielreeksen().size();
    meanings = List.of(meanings(kader), List.copyOf(keuzeOf.keySet()));
  }

  private static List<String> choosable(CompiledNormenkader kader) {
    List<String> addresses = new ArrayList<>();
    kader.effecten().stream()
        .filter(effect -> effect.source().kracht() != Kracht.MOET)
        .forEach(effect -> addresses.add(effect.address()));
    kader.tabellen().stream()
        .flatMap(tabel -> tabel.rijen().stream())
        .filter(rij -> rij.raise() != null && rij.raise().kracht() != Kracht.MOET)
        .forEach(rij -> addresses.add(rij.address()));
    return addresses;
  }

  /** Whether a row of the other means the same here, cell by cell and number by number. */
  public boolean isSame(CaseLayout other) {
    return meanings.equals(other.meanings);
  }

  private static List<Object> meanings(CompiledNormenkader kader) {
    Normenkader source = kader.source();
    return List.of(
        source.leefgebieden().stream().map(l -> l.id()).toList(),
        kader.niveaus(),
        source.factoren().stream().map(f -> List.of(f.id(), ids(f.niveaus()))).toList(),
        source.kenmerken().stream()
            .map(k -> List.of(k.id(), k.opties().stream().map(o -> o.id()).toList()))
            .toList(),
        source.aantallen().stream().map(a -> List.of(a.id(), a.min(), a.max())).toList(),
        source.opgaven().stream().map(o -> List.of(o.id(), o.form(), o.min(), o.max())).toList(),
        source.stadia().stream().map(s -> List.of(s.id(), s.voluntary())).toList(),
        kader.onderdelen().stream()
            .map(o -> List.of(o.source().id(), o.reads(), o.input(), grid(source, o)))
            .toList(),
        source.profielreeksen().stream()
            .map(r -> List.of(r.id(), r.profielen().stream().map(p -> p.id()).toList()))
            .toList());
  }

  private static List<String> ids(List<Niveau> niveaus) {
    return niveaus.stream().map(Niveau::id).toList();
  }

  /** On which grid a person fills in amounts for an onderdeel; 1 when they are rounded. */
  private static long grid(Normenkader source, CompiledOnderdeel onderdeel) {
    Voorziening voorziening = source.voorzieningen().get(onderdeel.voorziening());
    return voorziening.rounding() == Voorziening.Rounding.GEEN ? voorziening.step() : 1;
  }

  /** How many numbers a case has. */
  public int size() {
    return size;
  }

  /** The zwaarte of a leefgebied. */
  public int niveau(int leefgebied) {
    return leefgebied;
  }

  /** The niveau of a factor. */
  public int factor(int factor) {
    return factoren + factor;
  }

  /** The optie of a kenmerk. */
  public int kenmerk(int kenmerk) {
    return kenmerken + kenmerk;
  }

  /** An aantal. */
  public int aantal(int aantal) {
    return aantallen + aantal;
  }

  /** The total of an opgave. */
  public int opgave(int opgave) {
    return opgaven + opgave;
  }

  /** 0 when a stadium contributes nothing at all; then its other cells are 0 too. */
  public int stadium(int stadium) {
    return stadia + stadium * (1 + leefgebieden + onderdelen);
  }

  /** How far a stadium covers a leefgebied; what is not confirmed does not cover it. */
  public int extent(int stadium, int leefgebied) {
    return stadium(stadium) + 1 + leefgebied;
  }

  /** What a stadium takes over of an onderdeel. */
  public int taken(int stadium, int onderdeel) {
    return stadium(stadium) + 1 + leefgebieden + onderdeel;
  }

  /** A person's choice about an effect or a row, by its address; −1 when it leaves no choice. */
  public int keuze(String address) {
    return keuzeOf.getOrDefault(address, -1);
  }

  /** The profiel a person chose in a reeks. */
  public int gekozen(int profielreeks) {
    return profielreeksen + profielreeks;
  }

  /** The addresses about which a person can choose, in the order of their cells. */
  public List<String> choosable() {
    return List.copyOf(keuzeOf.keySet());
  }

  /** A case in which nothing is chosen and nothing contributes; all else is 0. */
  public void clear(int[] answers) {
    java.util.Arrays.fill(answers, 0, size, 0);
    java.util.Arrays.fill(answers, profielreeksen, size, NO_PROFIEL);
  }
}
