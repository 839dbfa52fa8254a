package nl.normenkader.engine.analyse;

import java.util.List;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was to be proved.
 *
 * @param code what
 * @param place the address of the element it is about
 * @param arguments what the page of the code fills in; when it is not decided the cause, in Dutch
 * @param witness a smallest case that refutes it; absent when it is proved, not decided, or refuted
 *     because there is no case at all
 */
public record Finding(
    AnalyseIssue code,
    Verdict verdict,
    String place,
    List<String> arguments,
    @Nullable Witness witness) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  /** What became of a proof. */
  public enum Verdict {
    BEWEZEN,
    WEERLEGD,
    ONBESLIST
  }

  /** How much it stands in the way; only when it is not proved. */
  public Severity severity() {
    return issue().severity();
  }

  /** The finding as a problem, for who must solve or accept it; only when it is not proved. */
  public Issue issue() {
    return switch (verdict) {
      case BEWEZEN -> throw new IllegalStateException(code + " is proved");
      case WEERLEGD -> new Issue(code, place, arguments);
      case ONBESLIST ->
          Issue.of(AnalyseIssue.BEWIJS_ONBESLIST, place, code.id(), String.join(", ", arguments));
    };
  }
}
