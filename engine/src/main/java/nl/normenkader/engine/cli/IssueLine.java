package nl.normenkader.engine.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.engine.lock.CanonicalJson;

/** The result line of a casus that could not be computed. */
final class IssueLine {

  private IssueLine() {}

  static byte[] bytes(List<Issue> issues) {
    List<Json> told = issues.stream().map(IssueLine::json).toList();
    return CanonicalJson.bytes(new Json.Obj(Map.of("meldingen", new Json.Arr(told))));
  }

  private static Json json(Issue issue) {
    IssuePage page = IssuePage.of(issue.code());
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("code", new Json.Text(issue.code().id()));
    members.put("plaats", new Json.Text(issue.location()));
    members.put("zin", new Json.Text(page.sentenceFor(issue)));
    members.put("herstel", new Json.Text(page.repairFor(issue)));
    return new Json.Obj(members);
  }
}
