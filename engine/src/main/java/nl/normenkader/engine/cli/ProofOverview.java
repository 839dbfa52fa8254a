package nl.normenkader.engine.cli;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.analyse.Analysis;
import nl.normenkader.engine.analyse.Finding;
import nl.normenkader.engine.analyse.Finding.Verdict;
import nl.normenkader.engine.analyse.Witness;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.engine.lock.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** What was proved, to read: first how much, then each thing that is not, with its example. */
final class ProofOverview {

  private final Analysis analysis;
  private final List<String> lines = new ArrayList<>();
  private final List<byte[]> cases = new ArrayList<>();

  ProofOverview(Analysis analysis) {
    this.analysis = analysis;
    lines.add(
        analysis.findings().size()
            + " bewijzen: "
            + count(Verdict.BEWEZEN)
            + " bewezen, "
            + count(Verdict.WEERLEGD)
            + " weerlegd, "
            + count(Verdict.ONBESLIST)
            + " niet beslist.");
    analysis.open().forEach(this::tell);
  }

  List<String> lines() {
    return lines;
  }

  /** The counterexamples as lines of a file with casussen. */
  List<byte[]> cases() {
    return cases;
  }

  private long count(Verdict verdict) {
    return analysis.findings().stream().filter(f -> f.verdict() == verdict).count();
  }

  private void tell(Finding finding) {
    Issue issue = finding.issue();
    IssuePage page = IssuePage.of(issue.code());
    lines.add("");
    lines.add(
        Terminal.kind(issue.severity())
            + " ["
            + issue.code().id()
            + "] "
            + issue.location()
            + ": "
            + page.sentenceFor(issue));
    Witness witness = finding.witness();
    if (witness != null) {
      lines.add("  Tegenvoorbeeld: " + told(witness.told()));
      add(finding, witness.casus());
      add(finding, witness.heavier());
    }
    lines.add("  Herstel: " + page.repairFor(issue));
  }

  /** The lightest case has nothing to tell of. */
  static String told(List<String> answers) {
    return answers.isEmpty() ? "de lichtste casus" : String.join("; ", answers);
  }

  private void add(Finding finding, @Nullable Casus casus) {
    if (casus != null) {
      String number = String.valueOf(cases.size() + 1);
      String id = number + "-" + finding.code().id() + "-" + casus.id();
      cases.add(CanonicalJson.bytes(RecordBinding.write(casus.named(id))));
      lines.add("  Casus: " + id);
    }
  }
}
