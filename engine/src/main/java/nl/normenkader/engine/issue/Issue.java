package nl.normenkader.engine.issue;

import java.util.List;

/**
 * One problem in data somebody gave us.
 *
 * @param code what kind of problem it is
 * @param location where: a JSON pointer ({@code /leefgebieden/2/niveaus}), an element address or a
 *     file, empty when the whole input is meant
 * @param arguments what the sentence of the code fills in, in the order of its placeholders
 */
public record Issue(IssueCode code, String location, List<String> arguments) {

  public Issue {
    arguments = List.copyOf(arguments);
  }

  /** An issue with its arguments in the order of the placeholders of the code's sentence. */
  public static Issue of(IssueCode code, String location, Object... arguments) {
    return new Issue(
        code, location, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** How much this problem stands in the way. */
  public Severity severity() {
    return code.severity();
  }

  /** Whether nothing can be computed while this stands. */
  public boolean isError() {
    return severity() == Severity.FOUT;
  }

  /**
   * The same problem seen from an enclosing place, for data that was read out of a larger whole.
   */
  public Issue within(String prefix) {
    return new Issue(code, prefix + location, arguments);
  }
}
