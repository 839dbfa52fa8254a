package nl.normenkader.engine.compile;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Normenkader;

/**
 * Every question that a casus can answer, numbered. The address of a question is the place of its
 * answer in a casus.
 */
public final class Questions {

  private final List<String> addresses = new ArrayList<>();
  private final int factoren;
  private final int kenmerken;
  private final int aantallen;
  private final int opgaven;
  private final int stadia;
  private final int profielreeksen;
  private final int leefgebieden;

  Questions(Normenkader kader) {
    leefgebieden = kader.leefgebieden().size();
    kader.leefgebieden().forEach(l -> addresses.add("niveaus/" + l.id()));
    factoren = addresses.size();
    kader.factoren().forEach(f -> addresses.add("factoren/" + f.id()));
    kenmerken = addresses.size();
    kader.kenmerken().forEach(k -> addresses.add("kenmerken/" + k.id()));
    aantallen = addresses.size();
    kader.aantallen().forEach(a -> addresses.add("aantallen/" + a.id()));
    opgaven = addresses.size();
    kader.opgaven().forEach(o -> addresses.add("opgaven/" + o.id()));
    stadia = addresses.size();
    kader
        .stadia()
        .forEach(
            stadium -> {
              addresses.add("bijdragen/" + stadium.id());
              kader
                  .leefgebieden()
                  .forEach(
                      l -> addresses.add("bijdragen/" + stadium.id() + "/leefgebieden/" + l.id()));
            });
    profielreeksen = addresses.size();
    kader.profielreeksen().forEach(r -> addresses.add("gekozenProfielen/" + r.id()));
  }

  /** How many questions there are. */
  public int size() {
    return addresses.size();
  }

  /** Where the answer to a question stands in a casus. */
  public String address(int question) {
    return addresses.get(question);
  }

  /** The niveau of a leefgebied. */
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

  /** An opgave. */
  public int opgave(int opgave) {
    return opgaven + opgave;
  }

  /** Whether a stadium contributes anything at all. */
  public int stadium(int stadium) {
    return stadia + stadium * (leefgebieden + 1);
  }

  /** How far a stadium covers a leefgebied. */
  public int bijdrage(int stadium, int leefgebied) {
    return stadium(stadium) + 1 + leefgebied;
  }

  /** The profiel a person chooses in a reeks. */
  public int gekozenProfiel(int profielreeks) {
    return profielreeksen + profielreeks;
  }
}
