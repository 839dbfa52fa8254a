package nl.normenkader.engine.kaders;

import java.util.List;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.model.Normenkader;

/** The fictitious kader under test, with the example cases that are shipped beside it. */
final class DemoKader {

  static final String EXAMPLES = "/voorbeelden/demo-begeleiding/";

  private DemoKader() {}

  static ShippedKader shipped() {
    return ShippedKaders.get().find("demo-begeleiding/1.0").orElseThrow();
  }

  static Normenkader read() {
    return shipped().kader();
  }

  /** The kader ready to compute; it must not even have a warning. */
  static Checked<CompiledNormenkader> compile() {
    return Compiler.compile(read(), shipped().locked().hash());
  }

  /** The index of the example cases, in the order in which people see them. */
  static List<Json.Obj> examples() {
    return ((Json.Arr) json(EXAMPLES + "index.json"))
        .items().stream().map(Json.Obj.class::cast).toList();
  }

  static Casus casus(String file) {
    return RecordBinding.read(Casus.class, json(EXAMPLES + file)).orElseThrow();
  }

  static Json json(String resource) {
    try (var in = DemoKader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return JsonReader.read(in.readAllBytes()).orElseThrow();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static String text(Json.Obj object, String key) {
    return ((Json.Text) object.members().get(key)).value();
  }
}
