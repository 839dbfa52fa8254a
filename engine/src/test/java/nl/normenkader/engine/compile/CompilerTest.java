package nl.normenkader.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.model.Normenkader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the compiler refuses: a case per fault under {@code compileren}, all problems at once. */
class CompilerTest {

  @TestFactory
  Stream<DynamicTest> everyFaultIsToldWithItsPlace() {
    return cases().stream()
        .map(
            one ->
                dynamicTest(
                    text(one, "naam"),
                    () ->
                        assertThat(told(one)).containsExactlyInAnyOrderElementsOf(expected(one))));
  }

  @Test
  void everyCodeHasACase() {
    TreeSet<String> codes = new TreeSet<>();
    cases().forEach(one -> expected(one).forEach(line -> codes.add(line.split(" ")[0])));
    assertThat(codes)
        .containsExactlyElementsOf(
            new TreeSet<>(Arrays.stream(CompileIssue.values()).map(CompileIssue::id).toList()));
  }

  private static List<String> told(Json.Obj one) {
    Json.Obj kader = (Json.Obj) read("/gedrag/basis.json");
    Json.Obj sections = (Json.Obj) Objects.requireNonNull(one.members().get("secties"));
    for (Map.Entry<String, Json> section : sections.members().entrySet()) {
      kader = kader.with(section.getKey(), section.getValue());
    }
    Normenkader bound = RecordBinding.read(Normenkader.class, kader).orElseThrow();
    return Compiler.compile(bound, Hash.of(kader)).issues().stream()
        .map(CompilerTest::line)
        .toList();
  }

  private static String line(Issue issue) {
    return issue.code().id() + " " + issue.location();
  }

  private static List<String> expected(Json.Obj one) {
    return ((Json.Arr) Objects.requireNonNull(one.members().get("meldingen")))
        .items().stream().map(item -> ((Json.Text) item).value()).toList();
  }

  private static String text(Json.Obj one, String key) {
    return ((Json.Text) Objects.requireNonNull(one.members().get(key))).value();
  }

  private static List<Json.Obj> cases() {
    return ((Json.Arr) read("/compileren/gevallen.json"))
        .items().stream().map(item -> (Json.Obj) item).toList();
  }

  private static Json read(String resource) {
    try (InputStream in = CompilerTest.class.getResourceAsStream(resource)) {
      return JsonReader.read(Objects.requireNonNull(in).readAllBytes()).orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
