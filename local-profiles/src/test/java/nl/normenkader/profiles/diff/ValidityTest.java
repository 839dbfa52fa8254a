package nl.normenkader.profiles.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.base.BaseIssue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.resolve.ResolveIssue;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.tailoring.LayerNode;
import nl.normenkader.profiles.tailoring.LayerStack;
import nl.normenkader.profiles.tailoring.Logs;
import nl.normenkader.profiles.tailoring.SmallKader;
import nl.normenkader.profiles.tailoring.TailoringIssue;
import nl.normenkader.profiles.tailoring.WrittenLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every validity code with a case that breaks it and one that keeps it, from {@code geldigheid}.
 */
class ValidityTest {

  static Stream<Json.Obj> cases() throws IOException {
    try (InputStream in = ValidityTest.class.getResourceAsStream("/geldigheid/gevallen.json")) {
      return ((Json.Arr) JsonReader.read(in.readAllBytes()).orElseThrow())
          .items().stream().map(Json.Obj.class::cast).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRuleIsBrokenByOneAndKeptByTheOther(Json.Obj written) {
    String code = text(written, "code").orElseThrow();
    List<String> basis = texts(written.members().get("basis"));
    Json.Obj wrong = (Json.Obj) member(written, "fout");
    Json.Obj right = (Json.Obj) member(written, "goed");
    List<Issue> broken = issues(basis, wrong);
    assertThat(broken).as(code).anyMatch(issue -> issue.code().id().equals(code));
    text(wrong, "plaats")
        .ifPresent(
            place ->
                assertThat(broken)
                    .as(code)
                    .anyMatch(i -> i.code().id().equals(code) && i.location().equals(place)));
    assertThat(broken).allMatch(issue -> !IssuePage.render(issue).contains("{"));
    assertThat(
            issues(right.members().containsKey("basis") ? List.of() : basis, right).stream()
                .map(issue -> issue.code().id()))
        .as("kept %s", code)
        .doesNotContain(code);
  }

  @Test
  void everyCodeHasACase() throws IOException {
    Set<String> codes = new TreeSet<>();
    Stream.<IssueCode[]>of(
            ValidityIssue.values(),
            ResolveIssue.values(),
            BaseIssue.values(),
            TailoringIssue.values())
        .flatMap(Stream::of)
        .forEach(code -> codes.add(code.id()));
    Set<String> written = new TreeSet<>();
    cases().forEach(c -> written.add(text(c, "code").orElseThrow()));
    assertThat(written).isEqualTo(codes);
  }

  private static List<Issue> issues(List<String> basis, Json.Obj side) {
    if (side.members().get("stapel") instanceof Json.Obj stack) {
      List<LayerNode> nodes = new ArrayList<>();
      stack
          .members()
          .forEach(
              (id, below) -> {
                String on = ((Json.Text) below).value();
                nodes.add(new LayerNode(Logs.layer(id, List.of()), on.isEmpty() ? null : on));
              });
      return LayerStack.of(nodes, text(side, "top").orElseThrow()).issues();
    }
    BaseKader base =
        BaseKader.of(
            RecordBinding.read(
                    Normenkader.class, WrittenLayer.applied(SmallKader.tree(), basis).root())
                .orElseThrow());
    List<String> ids = texts(side.members().get("ids"));
    List<Layer> layers = new ArrayList<>();
    ElementTree below = base.tree();
    for (Json lines : ((Json.Arr) member(side, "lagen")).items()) {
      String id = ids.isEmpty() ? "laag-" + layers.size() : ids.get(layers.size());
      layers.add(Logs.layer(id, WrittenLayer.operations(below, texts(lines))));
      below = Resolver.resolve(base.tree(), layers).effective();
    }
    return Validity.of(base, layers).findings().stream().map(Validity.Found::issue).toList();
  }

  private static List<String> texts(@org.jspecify.annotations.Nullable Json list) {
    return list == null
        ? List.of()
        : ((Json.Arr) list).items().stream().map(item -> ((Json.Text) item).value()).toList();
  }

  private static Optional<String> text(Json.Obj object, String key) {
    Map<String, Json> members = object.members();
    return members.get(key) instanceof Json.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private static Json member(Json.Obj object, String key) {
    Json member = object.members().get(key);
    if (member == null) {
      throw new IllegalStateException("no " + key);
    }
    return member;
  }
}
