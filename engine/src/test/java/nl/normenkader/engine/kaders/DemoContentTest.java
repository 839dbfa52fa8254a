package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.General;
import nl.normenkader.engine.model.Kracht;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Stap;
import nl.normenkader.engine.model.Weegfactor;
import nl.normenkader.engine.model.Wijzigingsruimte;
import org.junit.jupiter.api.Test;

/** The fictitious kader holds everything a gemeente finds in a real one, and says it is not one. */
class DemoContentTest {

  private static final Normenkader KADER = DemoKader.read();

  @Test
  void itSaysThatItIsFictitious() {
    assertThat(KADER.general().kind()).isEqualTo(General.Kind.FICTIEF);
    assertThat(KADER.general().warning()).contains("verzonnen").contains("nooit");
    assertThat(KADER.general().uitgangspunten()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(KADER.general().uitgangspunten())
        .allSatisfy(point -> assertThat(point.supports()).isNotEmpty());
  }

  @Test
  void itsNineStepsInThreePhasesCoverTheFiveStepsOfTheCentraleRaadVanBeroep() {
    List<Stap> stappen = KADER.fasen().stream().flatMap(f -> f.stappen().stream()).toList();
    assertThat(KADER.fasen()).hasSize(3);
    assertThat(stappen).hasSize(9);
    Set<Stap.CrvbStap> covered = EnumSet.noneOf(Stap.CrvbStap.class);
    stappen.forEach(stap -> covered.addAll(stap.crvb()));
    assertThat(covered).isEqualTo(EnumSet.allOf(Stap.CrvbStap.class));
    assertThat(stappen.getFirst().term()).contains("zes weken");
    assertThat(stappen.getLast().term()).contains("twee weken");
  }

  @Test
  void everyLeefgebiedTellsFiveNiveausWithExamplesOnBothSidesOfTheirEdge() {
    assertThat(KADER.leefgebieden()).hasSize(11);
    for (Leefgebied leefgebied : KADER.leefgebieden()) {
      assertThat(leefgebied.niveaus())
          .extracting(Niveau::id)
          .containsExactly("zelf", "licht", "matig", "zwaar", "zeer-zwaar");
      assertThat(leefgebied.niveaus())
          .allSatisfy(
              n ->
                  assertThat(List.of(n.definition(), n.justDoes(), n.justNot()))
                      .doesNotHaveDuplicates());
      assertThat(leefgebied.aandachtspunten()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(leefgebied.questions())
          .hasSizeGreaterThanOrEqualTo(4)
          .allMatch(q -> q.endsWith("?"));
      assertThat(leefgebied.mappings()).isNotEmpty().allMatch(m -> m.code().matches("[bde]\\d{3}"));
    }
  }

  @Test
  void anExampleThatIsJustNotANiveauNamesTheNiveauItIs() {
    KADER.leefgebieden().stream()
        .flatMap(l -> l.niveaus().stream().map(n -> neighbour(l.niveaus(), n)))
        .forEach(pair -> assertThat(pair[0]).contains("Dat is '").contains(pair[1]));
  }

  /**
   * What the example says, and the name of the nearest niveau: one heavier, or lighter at the end.
   */
  private static String[] neighbour(List<Niveau> niveaus, Niveau niveau) {
    int number = niveaus.indexOf(niveau);
    Niveau next = niveaus.get(number + 1 < niveaus.size() ? number + 1 : number - 1);
    return new String[] {String.valueOf(niveau.justNot()), next.name()};
  }

  @Test
  void itUsesEveryKindOfWeegfactorEffectAndKracht() {
    assertThat(KADER.weegfactoren().stream().map(w -> w.werking().getClass().getSimpleName()))
        .containsAll(kinds(Weegfactor.Werking.class));
    List<Effect> effects =
        KADER.beleidsregels().stream().flatMap(b -> b.effects().stream()).toList();
    assertThat(effects.stream().map(e -> e.getClass().getSimpleName()))
        .containsAll(kinds(Effect.class));
    assertThat(effects).extracting(Effect::kracht).contains(Kracht.values());
    assertThat(KADER.beleidsregels()).anyMatch(b -> b.effects().isEmpty());
  }

  @Test
  void itLeavesEveryKindOfRoomForLocalChange() {
    assertThat(KADER.wijzigingsruimte())
        .extracting(Wijzigingsruimte::ruimte)
        .contains(Wijzigingsruimte.Ruimte.values());
  }

  @Test
  void everyRoomForChangeNamesAPlaceThatExists() {
    Set<String> places = new LinkedHashSet<>();
    collect("", RecordBinding.write(KADER), places);
    assertThat(KADER.wijzigingsruimte())
        .allSatisfy(
            ruimte -> {
              String field = ruimte.field() == null ? "" : "/" + ruimte.field();
              Pattern place = Pattern.compile((ruimte.elements() + field).replace("*", "[^/]+"));
              assertThat(places).as(ruimte.id()).anyMatch(p -> place.matcher(p).matches());
            });
  }

  private static void collect(String place, Json value, Set<String> into) {
    into.add(place);
    String prefix = place.isEmpty() ? "" : place + "/";
    if (value instanceof Json.Obj object) {
      object.members().forEach((key, member) -> collect(prefix + key, member, into));
    } else if (value instanceof Json.Arr list) {
      for (Json item : list.items()) {
        if (item instanceof Json.Obj object && object.members().containsKey("id")) {
          collect(prefix + DemoKader.text(object, "id"), object, into);
        }
      }
    }
  }

  private static List<String> kinds(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName).toList();
  }

  @Test
  void everyLeefgebiedAndProfielIsExplainedInPlainDutch() {
    Set<String> explained = new LinkedHashSet<>();
    KADER.teksten().uitleg().forEach(u -> explained.add(u.element()));
    Stream<String> asked =
        Stream.concat(
            KADER.leefgebieden().stream().map(l -> "leefgebieden/" + l.id()),
            KADER.profielreeksen().stream()
                .flatMap(
                    r ->
                        r.profielen().stream()
                            .map(p -> "profielreeksen/" + r.id() + "/profielen/" + p.id())));
    assertThat(explained).containsAll(asked.toList());
  }

  @Test
  void everyRuleCitesItsPlaceAndHasItsOwnArticle() {
    assertThat(KADER.beleidsregels()).allSatisfy(b -> assertThat(b.grond()).isNotNull());
    assertThat(KADER.beleidsregels()).extracting(Beleidsregel::article).doesNotHaveDuplicates();
  }

  @Test
  void everyExampleCaseIsInTheIndexUnderItsOwnName() {
    List<Json.Obj> index = DemoKader.examples();
    assertThat(index).hasSizeGreaterThanOrEqualTo(12);
    for (Json.Obj row : index) {
      String file = DemoKader.text(row, "bestand");
      assertThat(DemoKader.casus(file).id() + ".json").isEqualTo(file);
      assertThat(DemoKader.text(row, "titel")).isNotBlank();
      assertThat(DemoKader.text(row, "omschrijving")).isNotBlank();
    }
  }
}
