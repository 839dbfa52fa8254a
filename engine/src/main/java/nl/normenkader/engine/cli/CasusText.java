package nl.normenkader.engine.cli;

import nl.normenkader.engine.batch.CaseText;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;

/** One casus as it stands in a file, read as far as it can be. */
record CasusText(Place place, Checked<Json> json) implements CaseText {

  @Override
  public String at(String pointer) {
    return place.of(pointer);
  }

  @Override
  public Checked<Casus> casus() {
    return json.value()
        .map(tree -> RecordBinding.read(Casus.class, tree))
        .orElseGet(() -> Checked.failed(json.issues()));
  }
}
