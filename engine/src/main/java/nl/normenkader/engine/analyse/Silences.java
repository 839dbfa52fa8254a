package nl.normenkader.engine.analyse;

import nl.normenkader.engine.compile.CompiledKlassen;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.model.Klassentabel.Above;

/** Where a kader does not regulate the omvang of a voorziening. */
record Silences(SpaceDiagrams computed, Reader reader) {

  /** More than nothing where it is silent at this point. */
  int at(int point, int number) {
    return of(computed.volumes(reader, point), point, number);
  }

  /** More than nothing where these volumes are silent at this point. */
  int of(VolumeDiagrams volumes, int point, int number) {
    Diagrams diagrams = computed.diagrams();
    int silence = volumes.silence(number);
    CompiledVoorziening voorziening = reader.kader().voorzieningen().get(number);
    CompiledKlassen klassen = voorziening.klassen();
    if (point == reader.netto()
        && klassen != null
        && klassen.source().above() instanceof Above.Unregulated) {
      long last = klassen.end(klassen.size() - 1) - 1;
      int over = diagrams.apply(Op.MINUS, volumes.amount(number), diagrams.leaf(last));
      silence = diagrams.max(silence, diagrams.max(over, 0));
    }
    return silence;
  }
}
