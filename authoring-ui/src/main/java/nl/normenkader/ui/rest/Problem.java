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
import nl.normenkader.profiles.workspace.Refusal;
import org.springframework.http.ResponseEntity;

/**
 * A refusal as RFC 9457 has it: one sentence for a person, stable codes for a program, and every
 * problem of the input at once.
 *
 * @param code stable, for programs
 * @param title what is wrong, in one sentence
 * @param detail how to repair it
 * @param problems each problem of the input; empty when the title says it all
 */
public record Problem(int status, String code, String title, String detail, List<Issue> problems) {

  /** How a program knows that an answer is a refusal. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Map<String, Integer> STATUS =
      Map.of(
          "gemeente-onbekend", 404,
          "configuratie-onbekend", 404,
          "geen-geldende-configuratie", 404,
          "opslag-niet-gevonden", 404,
          "opslag-niet-toegestaan", 403);

  public Problem {
    problems = List.copyOf(problems);
  }

  /** A refusal with one cause. */
  public static Problem of(RestIssue code, Object... arguments) {
    return of(code, List.of(), arguments);
  }

  /** The input was wrong. */
  public static Problem ofInput(List<Issue> problems) {
    return of(RestIssue.INVOER_ONJUIST, problems, problems.size());
  }

  /** What a service refused. */
  public static Problem ofRefusals(List<Refusal> refusals) {
    Refusal first = refusals.getFirst();
    return new Problem(
        STATUS.getOrDefault(first.code(), 422), first.code(), first.sentence(), "", List.of());
  }

  private static Problem of(RestIssue code, List<Issue> problems, Object... arguments) {
    Issue issue = Issue.of(code, "", arguments);
    IssuePage page = IssuePage.of(code);
    return new Problem(
        code.status(), code.id(), page.sentenceFor(issue), page.repairFor(issue), problems);
  }

  /** The answer to a controller's request. */
  public ResponseEntity<byte[]> answer() {
    return ResponseEntity.status(status).header("Content-Type", MEDIA_TYPE).body(bytes());
  }

  /** The answer where no controller was reached. */
  public void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setHeader(ApiVersion.HEADER, ApiVersion.VERSION);
    response.getOutputStream().write(bytes());
  }

  private byte[] bytes() {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", text("urn:normenkader:melding:" + code));
    members.put("title", text(title));
    members.put("status", new Json.Whole(status));
    members.put("detail", text(detail.isEmpty() ? title : detail));
    members.put("code", text(code));
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
