package nl.normenkader.profiles.workspace;

import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.profiles.store.RefusalCode;

/**
 * Why something asked for was not done.
 *
 * @param code stable, for programs
 * @param location the place it is about, empty when it is about the whole
 * @param sentence plain Dutch: what, why, and how to go on
 */
public record Refusal(String code, String location, String sentence) {

  /** A refusal for a problem in data. */
  public static Refusal of(Issue issue) {
    IssuePage page = IssuePage.of(issue.code());
    return new Refusal(
        issue.code().id(), issue.location(), page.sentenceFor(issue) + " " + page.repairFor(issue));
  }

  /** A refusal by a rule that the database keeps. */
  public static Refusal of(RefusalCode code) {
    return new Refusal(code.code(), "", code.sentence());
  }
}
