package nl.normenkader.engine.meten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.normenkader.engine.analyse.Analysis;
import nl.normenkader.engine.analyse.Finding.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kaders of the largest shapes are decided whole, within the node budget. */
@Tag("lang")
class LargestShapesTest {

  @Test
  void threeWeightVectorsOverSixteenLeefgebiedenAreProved() {
    assertThat(Analysis.of(GeneratedKader.voorwaarden()).findings())
        .hasSizeGreaterThan(20)
        .allMatch(finding -> finding.verdict() == Verdict.BEWEZEN);
  }

  @Test
  void bestFitOverElevenLeefgebiedenIsProved() {
    assertThat(Analysis.of(GeneratedKader.bestPassend()).findings())
        .hasSizeGreaterThan(20)
        .allMatch(finding -> finding.verdict() == Verdict.BEWEZEN);
  }
}
