package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Transponeringstabel;
import nl.normenkader.engine.model.Transponeringstabel.Transponering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The second version of the fictitious kader: sound, worked out by hand, and joined to the first.
 */
class DemoNextVersionTest {

  private static final ShippedKader SHIPPED =
      ShippedKaders.get().find("demo-begeleiding/2.0").orElseThrow();
  private static final Checked<CompiledNormenkader> COMPILED =
      Compiler.compile(SHIPPED.kader(), SHIPPED.locked().hash());
  private static final String EXAMPLES = DemoKader.EXAMPLES + "2.0/";

  @Test
  void theKaderCompilesWithoutAnyIssue() {
    assertThat(COMPILED.issues()).isEmpty();
  }

  static Stream<String> examples() {
    return ((Json.Arr) DemoKader.json(EXAMPLES + "index.json"))
        .items().stream().map(row -> DemoKader.text((Json.Obj) row, "bestand"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aCaseComesOutAsWorkedOutByHand(String file) {
    Casus casus = RecordBinding.read(Casus.class, DemoKader.json(EXAMPLES + file)).orElseThrow();
    WorkedOut.same(
        Engine.evaluate(COMPILED.orElseThrow(), casus).orElseThrow(),
        (Json.Obj) DemoKader.json("/verwacht/demo-begeleiding-2.0/" + file));
  }

  /** Patterns that only get heavier keep a heavier niveau from leading to a lighter profile. */
  @Test
  void eachPatternIsNowhereLighterThanTheOneBefore() {
    List<Indicatieprofiel> profielen = SHIPPED.kader().profielreeksen().getFirst().profielen();
    for (int i = 1; i < profielen.size(); i++) {
      Indicatieprofiel lighter = profielen.get(i - 1);
      Indicatieprofiel heavier = profielen.get(i);
      SHIPPED
          .kader()
          .leefgebieden()
          .forEach(
              leefgebied -> {
                List<String> order = leefgebied.niveaus().stream().map(Niveau::id).toList();
                assertThat(order.indexOf(heavier.pattern().get(leefgebied.id())))
                    .as("%s of %s", leefgebied.id(), heavier.id())
                    .isGreaterThanOrEqualTo(order.indexOf(lighter.pattern().get(leefgebied.id())));
              });
    }
  }

  @Test
  void theTableSaysOfEveryLostAddressWhatBecameOfIt() {
    Transponeringstabel table = SHIPPED.kader().transponeringstabel();
    assertThat(table).isNotNull();
    List<String> before = addresses(RecordBinding.write(DemoKader.read()), "");
    List<String> after = addresses(RecordBinding.write(SHIPPED.kader()), "");
    for (Transponering row : table.transponeringen()) {
      assertThat(before).as(row.id()).containsAll(row.was());
      assertThat(after).as(row.id()).containsAll(row.wordt());
    }
    List<String> told = table.transponeringen().stream().flatMap(r -> r.was().stream()).toList();
    assertThat(before)
        .filteredOn(address -> !after.contains(address))
        .filteredOn(address -> !address.startsWith("wijzigingsruimte/"))
        .allMatch(lost -> told.stream().anyMatch(row -> (lost + "/").startsWith(row + "/")));
  }

  private static List<String> addresses(Json at, String address) {
    List<String> found = new ArrayList<>();
    switch (at) {
      case Json.Obj object ->
          object
              .members()
              .forEach(
                  (key, member) ->
                      found.addAll(
                          addresses(member, address.isEmpty() ? key : address + "/" + key)));
      case Json.Arr list ->
          list.items().stream()
              .filter(item -> item instanceof Json.Obj o && o.members().containsKey("id"))
              .forEach(
                  item -> {
                    String own = address + "/" + DemoKader.text((Json.Obj) item, "id");
                    found.add(own);
                    found.addAll(addresses(item, own));
                  });
      default -> {
        // A plain value is found by its element.
      }
    }
    return found;
  }
}
