package nl.normenkader.engine.issue;

/**
 * A stable code of a kind of problem. Every module has its own enum of codes; every code has a page
 * {@code meldingen/<id>.md} on its class path that holds the sentence, the reason and the repair.
 */
public interface IssueCode {

  /**
   * The stable code as programs see it, lower case with hyphens, never reused for something else.
   */
  String id();

  /** How much problems of this kind stand in the way. */
  Severity severity();
}
