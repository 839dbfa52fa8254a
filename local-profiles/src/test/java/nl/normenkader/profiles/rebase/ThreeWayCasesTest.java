package nl.normenkader.profiles.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.model.Transponeringstabel;
import nl.normenkader.engine.model.Transponeringstabel.Transponering;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The three-way cases of {@code overstap/driewegs.txt}; that file tells its notation. */
class ThreeWayCasesTest {

  private static final ElementAddress LIST = ElementAddress.of("klassentabellen");

  static Stream<String> cases() throws IOException {
    try (InputStream in = ThreeWayCasesTest.class.getResourceAsStream("/overstap/driewegs.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCaseComesOutAsWritten(String line) {
    String[] sides = line.split("=>")[0].split("\\|");
    String[] expected = line.split("=>")[1].split(";");
    String[] undecided = expected[0].split("!");
    ElementTree base = tree(sides[0]);
    ElementTree theirs = tree(sides[2].split("\\[")[0]);
    RebasePlan plan =
        RebaseStep.of(base, theirs, transposition(sides[2]))
            .plan(Layers.between(base, tree(sides[1])));
    assertThat(plan.local().resolution().misfits()).isEmpty();
    assertThat(plan.decide(List.of()).effective()).isEqualTo(tree(undecided[0]));
    assertThat(plan.conflicts().stream().map(ThreeWayCasesTest::told).sorted().toList())
        .isEqualTo(
            undecided.length == 1
                ? List.of()
                : Arrays.stream(undecided[1].split(",")).map(String::strip).sorted().toList());
    assertThat(plan.conflicts()).allMatch(c -> !c.sentence().isBlank());
    if (expected.length > 1) {
      List<Decision> keep =
          plan.conflicts().stream()
              .map(c -> Decision.of(c, DecisionKind.BEHOUD_LOKAAL, "omdat"))
              .toList();
      RebaseResult kept = plan.decide(keep);
      assertThat(kept.open()).isEmpty();
      assertThat(kept.effective()).isEqualTo(tree(expected[1].replace("behoud:", "")));
    }
  }

  private static String told(Conflict conflict) {
    ElementAddress at = conflict.place().element();
    String id = at.equals(LIST) ? "*" : at.last();
    return conflict.kind().code() + ":" + id.replace("gm9901:", "");
  }

  /** Letters from x on are of the layer; z is what the layer keeps of b. */
  private static String id(String letter) {
    return letter.equals("z")
        ? "gm9901:b"
        : letter.compareTo("x") < 0 ? letter : "gm9901:" + letter;
  }

  private static ElementTree tree(String elements) {
    List<Json.Obj> items = new ArrayList<>();
    for (String element : elements.strip().split(" ")) {
      items.add(
          new Json.Obj(
              Map.of(
                  "id", new Json.Text(id(element.substring(0, 1))),
                  "waarde", new Json.Whole(Long.parseLong(element.substring(1))))));
    }
    return new ElementTree(new Json.Obj(Map.of())).withElements(LIST, items);
  }

  private static Transposition transposition(String side) {
    if (!side.contains("[")) {
      return Transposition.NONE;
    }
    String rows = side.substring(side.indexOf('[') + 1, side.indexOf(']'));
    return Transposition.of(
        List.of(
            new Transponeringstabel(
                "1.0",
                Arrays.stream(rows.split(","))
                    .map(row -> row.split(">", -1))
                    .map(
                        row ->
                            new Transponering("rij", addresses(row[0]), addresses(row[1]), "omdat"))
                    .toList())));
  }

  private static List<String> addresses(String letters) {
    return letters.isBlank()
        ? List.of()
        : Arrays.stream(letters.strip().split("\\+"))
            .map(letter -> LIST.child(letter).toString())
            .toList();
  }
}
