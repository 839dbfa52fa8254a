package nl.normenkader.engine.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.engine.issue.Severity;

/**
 * The two streams of a command: results go out as bytes, everything meant for a person as UTF-8.
 */
final class Terminal {

  /** What a person typed is repeated in a message up to this many characters. */
  private static final int MAX_REPEATED = 300;

  private final OutputStream results;
  private final PrintWriter out;
  private final PrintWriter err;

  Terminal(OutputStream out, OutputStream err) {
    this.results = out;
    this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
  }

  /** Where result lines go, byte for byte. */
  OutputStream results() {
    return results;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** A line of the answer. */
  void say(String line) {
    out.print(line + "\n");
  }

  /** A line about how it went, beside the answer. */
  void remark(String line) {
    err.print(line + "\n");
  }

  void tell(List<Issue> issues) {
    issues.forEach(issue -> tell(issue, issue.location()));
  }

  /**
   * What was checked, after telling what there is to say of it; what is refused ends the command.
   */
  <T> T sound(Checked<T> checked) {
    T value =
        checked.value().orElseThrow(() -> new CommandFailure(ExitCode.AFGEKEURD, checked.issues()));
    tell(checked.issues());
    return value;
  }

  /** The code, the place, what is wrong and how to repair it. */
  void tell(Issue issue, String place) {
    Issue shown =
        new Issue(
            issue.code(),
            issue.location(),
            issue.arguments().stream().map(Terminal::calm).toList());
    IssuePage page = IssuePage.of(issue.code());
    String kind = kind(issue.severity());
    String at = place.isEmpty() ? "" : " " + calm(place) + ":";
    remark(kind + " [" + issue.code().id() + "]" + at + " " + page.sentenceFor(shown));
    remark("  Herstel: " + page.repairFor(shown));
  }

  static String kind(Severity severity) {
    return switch (severity) {
      case FOUT -> "Fout";
      case WAARSCHUWING -> "Let op";
      case INFORMATIE -> "Ter informatie";
    };
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /** Text of a stranger's file must not steer the terminal or fill it. */
  private static String calm(String text) {
    String oneLine =
        text.codePoints()
            .map(c -> Character.isISOControl(c) ? ' ' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return oneLine.length() <= MAX_REPEATED ? oneLine : oneLine.substring(0, MAX_REPEATED) + "…";
  }
}
