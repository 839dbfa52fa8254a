package nl.normenkader.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.ui.rest.RestIssue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagePagesTest {

  @ParameterizedTest
  @EnumSource(RestIssue.class)
  void everyCodeHasAPageWithASentenceAReasonAndARepair(RestIssue code) {
    IssuePage page = IssuePage.of(code);
    assertThat(page.sentence()).endsWith(".");
    assertThat(page.reason()).isNotBlank();
    assertThat(page.repair()).isNotBlank();
  }
}
