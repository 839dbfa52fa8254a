package nl.normenkader.ui.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonWriter;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.IssuePage;
import org.springframework.http.ResponseEntity;

/**
 * A refusal as RFC 9457 has it: one sentence for a person, stable codes for a program, and every
 * problem of the input at once.
 *
 * @param main what it comes down to
 * @param problems each problem of the input, empty when {@link #main()} says it all
 */
public record Problem(Issue main, List<Issue> problems) {

  static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    problems = List.copyOf(problems);
  }

  /** A refusal with one cause. */
  public static Problem of(RestIssue code, Object... arguments) {
    return new Problem(Issue.of(code, "", arguments), List.of());
  }

  /** The input was wrong. */
  public static Problem ofInput(List<Issue> problems) {
    return new Problem(Issue.of(RestIssue.INVOER_ONJUIST, "", problems.size()), problems);
  }

  int status() {
    return main.code() instanceof RestIssue rest ? rest.status() : 400;
  }

  /** The answer to a controller's request. */
  public ResponseEntity<byte[]> answer() {
    return ResponseEntity.status(status())
        .header("Content-Type", MEDIA_TYPE)
        .header(ApiVersion.HEADER, ApiVersion.VERSION)
        .body(bytes());
  }

  /** The answer where no controller was reached. */
  public void send(HttpServletResponse response) throws IOException {
    response.setStatus(status());
    response.setContentType(MEDIA_TYPE);
    response.setHeader(ApiVersion.HEADER, ApiVersion.VERSION);
    response.getOutputStream().write(bytes());
  }

  private byte[] bytes() {
    IssuePage page = IssuePage.of(main.code());
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", text("urn:normenkader:melding:" + main.code().id()));
    members.put("title", text(page.sentenceFor(main)));
    members.put("status", new Json.Whole(status()));
    members.put("detail", text(page.repairFor(main)));
    members.put("code", text(main.code().id()));
    if (!problems.isEmpty()) {
      members.put("fouten", new Json.Arr(problems.stream().map(Problem::json).toList()));
    }
    return JsonWriter.compact(new Json.Obj(members)).getBytes(StandardCharsets.UTF_8);
  }

  private static Json json(Issue issue) {
    IssuePage page = IssuePage.of(issue.code());
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("code", text(issue.code().id()));
    members.put("plaats", text(issue.location()));
    members.put("melding", text(page.sentenceFor(issue)));
    members.put("herstel", text(page.repairFor(issue)));
    return new Json.Obj(members);
  }

  private static Json text(String value) {
    return new Json.Text(value);
  }
}
