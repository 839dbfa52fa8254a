package nl.normenkader.engine.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The page of a code: its Dutch sentence with placeholders {@code {0}}, {@code {1}} …, why it is a
 * problem and how to repair it. Read from {@code meldingen/<id>.md}: first line {@code # sentence},
 * then {@code ## Waarom} and {@code ## Herstel}.
 */
public record IssuePage(String sentence, String reason, String repair) {

  /** The page of this code; every code must have one, a test keeps that so. */
  public static IssuePage of(IssueCode code) {
    String resource = "/meldingen/" + code.id() + ".md";
    try (InputStream in = code.getClass().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no page " + resource);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IssuePage parse(String text) {
    int why = text.indexOf("## Waarom");
    int how = text.indexOf("## Herstel");
    if (!text.startsWith("# ") || why < 0 || how < why) {
      throw new IllegalStateException("a page needs a sentence, ## Waarom and ## Herstel");
    }
    return new IssuePage(
        text.substring(2, why).strip(),
        text.substring(why + "## Waarom".length(), how).strip(),
        text.substring(how + "## Herstel".length()).strip());
  }

  /** The sentence for one issue, then how to repair it. */
  public static String render(Issue issue) {
    IssuePage page = of(issue.code());
    String place = issue.location().isEmpty() ? "" : " (plaats: " + issue.location() + ")";
    return fill(page.sentence, issue.arguments())
        + place
        + " "
        + fill(page.repair, issue.arguments());
  }

  /** The sentence alone, filled in. */
  public String sentenceFor(Issue issue) {
    return fill(sentence, issue.arguments());
  }

  /** The repair alone, filled in. */
  public String repairFor(Issue issue) {
    return fill(repair, issue.arguments());
  }

  private static String fill(String template, List<String> arguments) {
    String filled = template;
    for (int i = 0; i < arguments.size(); i++) {
      filled = filled.replace("{" + i + "}", arguments.get(i));
    }
    return filled;
  }
}
