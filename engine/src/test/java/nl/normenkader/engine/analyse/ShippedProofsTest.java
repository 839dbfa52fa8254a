package nl.normenkader.engine.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.issue.Severity;
import nl.normenkader.engine.lock.ShippedKaders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proved of the shipped kaders; what is not is named here, and is no surprise. */
class ShippedProofsTest {

  @ParameterizedTest
  @ValueSource(strings = {"awbz-begeleiding/2014", "demo-huishouden/1.0"})
  void everythingIsProvedOfARegulationWithOnderdelen(String name) {
    assertThat(told(analysis(name))).isEmpty();
  }

  /**
   * The rule that a group cannot be granted when it is medically impossible meets no offer of a
   * group: the kader itself calls those two answers together impossible. The rule stands for the
   * day that it no longer does.
   */
  @Tag("lang")
  @ParameterizedTest
  @ValueSource(strings = {"demo-begeleiding/1.0", "demo-begeleiding/2.0"})
  void theDemoHoldsOneRuleThatSpeaksOnlyOfWhatCannotBe(String name) {
    Analysis analysis = analysis(name);
    assertThat(told(analysis))
        .containsExactly(
            "regel-achter-onmogelijk beleidsregels/groep-kan-niet/effecten/geen-oefengroep");
    assertThat(analysis.sound()).isTrue();
    assertThat(analysis.blockers()).isEmpty();
    assertThat(analysis.issues()).extracting(i -> i.severity()).containsOnly(Severity.INFORMATIE);
  }

  @Test
  void nothingIsPassedOverInSilence() {
    Analysis analysis = analysis("demo-huishouden/1.0");
    assertThat(analysis.findings())
        .extracting(finding -> finding.code().id())
        .contains(
            "regel-onbereikbaar", "netto-kan-boven-bruto", "omvang-daalt", "vraag-zonder-invloed");
  }

  private static Analysis analysis(String name) {
    CompiledNormenkader kader =
        Compiler.open(ShippedKaders.get().find(name).orElseThrow().locked()).orElseThrow();
    return Analysis.of(kader);
  }

  private static List<String> told(Analysis analysis) {
    return analysis.issues().stream()
        .map(issue -> issue.code().id() + " " + issue.location())
        .toList();
  }
}
