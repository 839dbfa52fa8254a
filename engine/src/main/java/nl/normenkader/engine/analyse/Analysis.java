package nl.normenkader.engine.analyse;

import java.util.List;
import nl.normenkader.engine.analyse.Finding.Verdict;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.Severity;

/**
 * What is proved about a configuration over every valid case, and what is not; never sampled.
 *
 * @param findings in the order of the kinds of proof, then of the kader
 * @see "Design decision: adr/0011-proofs-by-decision-diagrams.md"
 */
public record Analysis(List<Finding> findings) {

  public Analysis {
    findings = List.copyOf(findings);
  }

  /** Proves what can be proved. */
  public static Analysis of(CompiledNormenkader kader) {
    return new Analysis(new Analyser(kader).findings());
  }

  /** Whether nothing is refuted or open that a person has to look at. */
  public boolean sound() {
    return open().stream().allMatch(finding -> finding.severity() == Severity.INFORMATIE);
  }

  /** What is refuted or not decided. */
  public List<Finding> open() {
    return findings.stream().filter(finding -> finding.verdict() != Verdict.BEWEZEN).toList();
  }

  /** What stands in the way of a lock: faults, and what is not decided until it is accepted. */
  public List<Finding> blockers() {
    return open().stream().filter(finding -> finding.severity() == Severity.FOUT).toList();
  }

  /** What is refuted or not decided, as problems. */
  public List<Issue> issues() {
    return open().stream().map(Finding::issue).toList();
  }
}
