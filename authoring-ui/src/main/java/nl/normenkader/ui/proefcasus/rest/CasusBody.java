package nl.normenkader.ui.proefcasus.rest;

import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;

/** The casus in a body, or everything that is wrong with it. */
final class CasusBody {

  private CasusBody() {}

  static Checked<Casus> read(byte[] body) {
    Checked<Json> json = JsonReader.read(body);
    return json.value()
        .map(value -> RecordBinding.read(Casus.class, value))
        .orElseGet(() -> Checked.failed(json.issues()));
  }
}
