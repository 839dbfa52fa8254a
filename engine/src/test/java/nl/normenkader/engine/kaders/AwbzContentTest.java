package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.model.Combinatietabel;
import nl.normenkader.engine.model.General;
import nl.normenkader.engine.model.Lezing;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Stap;
import org.junit.jupiter.api.Test;

/** Bijlage 6 as data: complete, with its places in the source, and without loose ends. */
class AwbzContentTest {

  private static final Normenkader KADER = AwbzKader.KADER;
  private static final Json.Obj JSON = RecordBinding.write(KADER);

  @Test
  void itCompilesWithoutAnyIssue() {
    assertThat(AwbzKader.COMPILED.issues()).isEmpty();
  }

  @Test
  void itIsAVersionOfARegulationThatTellsItHasLapsed() {
    General general = KADER.general();
    assertThat(general.kind()).isEqualTo(General.Kind.REGELING);
    assertThat(general.rechtsvorm()).isEqualTo(General.Rechtsvorm.BELEIDSREGEL);
    assertThat(general.afwijkingsgrond()).isEqualTo(General.Afwijkingsgrond.AWB_4_84);
    assertThat(general.warning()).contains("vervallen");
    assertThat(general.uitgangspunten()).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void itsFiveStepsCoverTheFiveStepsOfTheCentraleRaadVanBeroep() {
    List<Stap> stappen = KADER.fasen().stream().flatMap(f -> f.stappen().stream()).toList();
    assertThat(stappen).hasSize(5);
    Set<Stap.CrvbStap> covered = EnumSet.noneOf(Stap.CrvbStap.class);
    stappen.forEach(stap -> covered.addAll(stap.crvb()));
    assertThat(covered).isEqualTo(EnumSet.allOf(Stap.CrvbStap.class));
  }

  @Test
  void everyElementThatComesFromTheRegulationCitesItsPlace() {
    List<String> without = new ArrayList<>();
    JSON.members()
        .forEach(
            (section, value) -> {
              if (value instanceof Json.Arr list && !NO_PLACE.contains(section)) {
                list.items().stream()
                    .map(Json.Obj.class::cast)
                    .filter(item -> !item.members().containsKey("grond"))
                    .forEach(item -> without.add(section + "/" + id(item)));
              }
            });
    assertThat(without).isEmpty();
    assertThat(KADER.access().grond()).isNotNull();
    assertThat(KADER.fasen())
        .allSatisfy(f -> f.stappen().forEach(s -> assertThat(s.grond()).isNotNull()));
  }

  /** Sections that hold our own words about the kader, or whose parts cite a place. */
  private static final Set<String> NO_PLACE =
      Set.of("fasen", "onmogelijkeCombinaties", "wijzigingsruimte");

  @Test
  void everyAddressNamesAnElement() {
    Set<String> addresses = new LinkedHashSet<>();
    JSON.members().forEach((section, value) -> collect(section, value, addresses));
    assertThat(named().filter(address -> !addresses.contains(address))).isEmpty();
    assertThat(
            KADER.wijzigingsruimte().stream()
                .map(w -> Pattern.compile(w.elements().replace("*", "[^/]+")))
                .filter(p -> addresses.stream().noneMatch(a -> p.matcher(a).matches())))
        .isEmpty();
  }

  private static Stream<String> named() {
    return Stream.of(
            KADER.beleidsregels().stream().flatMap(b -> b.restsOn().stream()),
            KADER.lezingen().stream().flatMap(l -> l.elements().stream()),
            KADER.teksten().uitleg().stream().map(u -> u.element()),
            KADER.general().uitgangspunten().stream().flatMap(u -> u.supports().stream()))
        .flatMap(s -> s);
  }

  private static void collect(String address, Json value, Set<String> into) {
    into.add(address);
    if (value instanceof Json.Arr list) {
      for (Json item : list.items()) {
        if (item instanceof Json.Obj object && object.members().containsKey("id")) {
          collect(address + "/" + id(object), object, into);
        }
      }
    } else if (value instanceof Json.Obj object) {
      object.members().forEach((key, member) -> collect(address + "/" + key, member, into));
    }
  }

  private static String id(Json.Obj item) {
    return ((Json.Text) item.members().get("id")).value();
  }

  @Test
  void theTableHoldsEachOfThe31CombinationsOnce() {
    Combinatietabel table = KADER.combinatietabellen().get(0);
    List<Set<String>> told = new ArrayList<>();
    table
        .rijen()
        .forEach(
            rij -> rij.combinations().forEach(c -> told.add(new TreeSet<>(c.normonderdelen()))));
    assertThat(told).hasSize(31).doesNotHaveDuplicates();
    assertThat(told).allSatisfy(c -> assertThat(table.normonderdelen()).containsAll(c));
  }

  @Test
  void bothReadingsAreToldWhereverTheTextIsNotClear() {
    assertThat(KADER.lezingen()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(KADER.lezingen())
        .extracting(Lezing::id)
        .contains(
            "klassegrens",
            "nul-minuten",
            "oefenen-alleen",
            "palliatief-boven-klasse-8",
            "eerst-aftrek-dan-maximum");
    assertThat(KADER.lezingen())
        .allSatisfy(
            lezing -> {
              assertThat(lezing.alternative()).isNotEqualTo(lezing.chosen());
              assertThat(lezing.elements()).isNotEmpty();
            });
  }

  @Test
  void everyInputAndEveryOutcomeIsExplainedInPlainDutch() {
    Set<String> explained = new TreeSet<>();
    KADER.teksten().uitleg().forEach(u -> explained.add(u.element()));
    KADER.leefgebieden().forEach(l -> assertThat(explained).contains("leefgebieden/" + l.id()));
    KADER.stadia().forEach(s -> assertThat(explained).contains("stadia/" + s.id()));
    KADER.voorzieningen().forEach(v -> assertThat(explained).contains("voorzieningen/" + v.id()));
  }
}
