package nl.normenkader.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.JsonWriter;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.model.Normenkader;

/** A shipped kader with a few words of its text replaced by others. */
public final class Variation {

  private String text;

  private Variation(String text) {
    this.text = text;
  }

  /** Of a shipped kader, {@code id/version}. */
  public static Variation of(String shipped) {
    Normenkader kader = ShippedKaders.get().find(shipped).orElseThrow().kader();
    return new Variation(JsonWriter.compact(RecordBinding.write(kader)));
  }

  /** Replaces these words, which must be there. */
  public Variation with(String from, String to) {
    assertThat(text).contains(from);
    text = text.replace(from, to);
    return this;
  }

  /** The kader, compiled. */
  public CompiledNormenkader compiled() {
    Json json = JsonReader.read(text).orElseThrow();
    return Compiler.compile(
            RecordBinding.read(Normenkader.class, json).orElseThrow(), Hash.of(json))
        .orElseThrow();
  }
}
