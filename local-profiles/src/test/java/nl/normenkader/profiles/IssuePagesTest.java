package nl.normenkader.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.normenkader.engine.issue.IssueCode;
import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.profiles.approval.ApprovalIssue;
import nl.normenkader.profiles.base.BaseIssue;
import nl.normenkader.profiles.bundle.BundleIssue;
import nl.normenkader.profiles.diff.ValidityIssue;
import nl.normenkader.profiles.publication.PublicationIssue;
import nl.normenkader.profiles.rebase.RebaseIssue;
import nl.normenkader.profiles.resolve.ResolveIssue;
import nl.normenkader.profiles.session.SessionIssue;
import nl.normenkader.profiles.tailoring.TailoringIssue;
import nl.normenkader.profiles.workspace.WorkspaceIssue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has its page, with a sentence, a reason and a repair. */
class IssuePagesTest {

  static Stream<IssueCode> codes() {
    return Stream.<IssueCode[]>of(
            ResolveIssue.values(),
            BaseIssue.values(),
            TailoringIssue.values(),
            ValidityIssue.values(),
            RebaseIssue.values(),
            WorkspaceIssue.values(),
            ApprovalIssue.values(),
            PublicationIssue.values(),
            SessionIssue.values(),
            BundleIssue.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasItsPage(IssueCode code) {
    IssuePage page = IssuePage.of(code);
    assertThat(page.sentence()).isNotBlank().doesNotContain("\n");
    assertThat(page.reason()).isNotBlank();
    assertThat(page.repair()).isNotBlank();
  }
}
