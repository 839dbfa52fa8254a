package nl.normenkader.engine.evaluate;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.model.Normenkader;

/**
 * A folder under {@code gedrag}: the sections of a small kader, laid over the sections that every
 * kader needs, and hand-computed cases.
 */
record Behaviour(String name, Json.Obj kader, List<Case> cases) {

  /** One casus and what is expected of its outcome; only what is named is compared. */
  record Case(String name, Casus casus, Json.Obj expected) {}

  static List<Behaviour> all() {
    try (Stream<Path> folders = Files.list(root())) {
      return folders.filter(Files::isDirectory).sorted().map(Behaviour::read).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Behaviour named(String name) {
    return read(root().resolve(name));
  }

  /** The compiled kader. */
  CompiledNormenkader compiled() {
    return compile(kader).orElseThrow();
  }

  static Checked<CompiledNormenkader> compile(Json.Obj kader) {
    Normenkader read = RecordBinding.read(Normenkader.class, kader).orElseThrow();
    return Compiler.compile(read, Hash.of(new Json.Text("een vaste hash voor de proef")));
  }

  private static Behaviour read(Path folder) {
    Json.Obj kader = (Json.Obj) json(root().resolve("basis.json"));
    for (Map.Entry<String, Json> section :
        ((Json.Obj) json(folder.resolve("kader.json"))).members().entrySet()) {
      kader = kader.with(section.getKey(), section.getValue());
    }
    List<Case> cases =
        ((Json.Arr) json(folder.resolve("gevallen.json")))
            .items().stream().map(item -> oneCase((Json.Obj) item)).toList();
    return new Behaviour(String.valueOf(folder.getFileName()), kader, cases);
  }

  private static Case oneCase(Json.Obj item) {
    Json name = item.members().get("naam");
    Json expected = item.members().get("verwacht");
    Json answers = item.members().get("casus");
    if (!(name instanceof Json.Text text)
        || !(expected instanceof Json.Obj wanted)
        || answers == null) {
      throw new IllegalStateException("a case has a naam, a casus and a verwacht");
    }
    return new Case(text.value(), casus(answers), wanted);
  }

  static Casus casus(Json answers) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("id", new Json.Text("proef"));
    members.put("peildatum", new Json.Text("2026-01-01"));
    members.putAll(((Json.Obj) answers).members());
    return RecordBinding.read(Casus.class, new Json.Obj(members)).orElseThrow();
  }

  private static Path root() {
    try {
      var url = Behaviour.class.getResource("/gedrag");
      if (url == null) {
        throw new IllegalStateException("no folder gedrag");
      }
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Json json(Path file) {
    try {
      return JsonReader.read(Files.readAllBytes(file)).orElseThrow();
    } catch (IOException | IllegalStateException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
