package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Names;
import nl.normenkader.engine.model.Kracht;

/**
 * A kader that reads the answers of a space.
 *
 * @param number its place in the space: 0, or 1 for the second of a comparison
 * @param points after how many stadia niveaus are read: bruto, netto, and one between when asked
 */
record Reader(CompiledNormenkader kader, int number, List<Integer> points, Atoms atoms) {

  static Reader of(CompiledNormenkader kader, int number) {
    return at(kader, number, 0);
  }

  /** One that reads a point between bruto and netto too. */
  static Reader at(CompiledNormenkader kader, int number, int between) {
    List<Integer> points =
        IntStream.of(0, between, kader.rounds() - 1).distinct().sorted().boxed().toList();
    return new Reader(kader, number, points, new Atoms(kader));
  }

  int netto() {
    return kader.rounds() - 1;
  }

  /** The place of a leefgebied in this kader; −1 when it has none of that id. */
  int leefgebied(String id) {
    return kader.names().find(Names.Kind.LEEFGEBIED, id);
  }

  int stadium(String id) {
    return kader.names().find(Names.Kind.STADIUM, id);
  }

  int onderdeel(String id) {
    return kader.names().find(Names.Kind.NORMONDERDEEL, id);
  }

  /** The addresses of the effects and rows about which a person chooses. */
  List<String> choices() {
    List<String> choices = new ArrayList<>();
    kader.effecten().stream()
        .filter(effect -> effect.source().kracht() != Kracht.MOET)
        .forEach(effect -> choices.add(effect.address()));
    kader.tabellen().stream()
        .flatMap(tabel -> tabel.rijen().stream())
        .filter(rij -> rij.raise() != null && rij.raise().kracht() != Kracht.MOET)
        .forEach(rij -> choices.add(rij.address()));
    return choices;
  }

  /** The zwaarte of a niveau at a point. */
  int zwaarte(Cell.Niveau cell, int point) {
    return cell.zwaartes().get(number)[points.indexOf(point)];
  }
}
