package nl.normenkader.engine.analyse;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The same questions with only some of their answers: the extremes, which show most of what can be
 * shown at a fraction of the work. What holds for some case here holds for some case of the whole
 * space; that nothing is found here says nothing.
 */
final class FewAnswers {

  private final Space space;
  private final Reader reader;

  FewAnswers(Space space) {
    this.space = space;
    this.reader = space.readers().getFirst();
  }

  /** The extremes of every question. */
  Space extremes() {
    return space.only(place -> chosen(space.layer(place)));
  }

  private Set<Cell> chosen(Layer layer) {
    List<Cell> cells = layer.cells();
    return switch (layer.kind()) {
      case PROFIEL, KEUZE, KENMERK, FACTOR, OVERGENOMEN, VOORWAARDE -> new LinkedHashSet<>(cells);
      case NIVEAU -> niveaus(cells);
      case AANTAL, OPGAVE ->
          new LinkedHashSet<>(
              Arrays.asList(cells.getFirst(), cells.get(cells.size() / 2), cells.getLast()));
    };
  }

  /** The lightest niveau, and the heaviest without help and with the most of it. */
  private Set<Cell> niveaus(List<Cell> cells) {
    Cell.Niveau alone = (Cell.Niveau) cells.getFirst();
    Cell.Niveau helped = alone;
    for (Cell cell : cells) {
      Cell.Niveau niveau = (Cell.Niveau) cell;
      boolean heavier = zwaarte(niveau, 0) > zwaarte(alone, 0);
      alone = heavier ? niveau : alone;
      boolean lighter =
          zwaarte(niveau, 0) == zwaarte(helped, 0)
              && zwaarte(niveau, reader.netto()) < zwaarte(helped, reader.netto());
      helped = heavier || lighter ? niveau : helped;
    }
    return new LinkedHashSet<>(Arrays.asList(cells.getFirst(), alone, helped));
  }

  private int zwaarte(Cell.Niveau cell, int point) {
    return reader.zwaarte(cell, point);
  }
}
