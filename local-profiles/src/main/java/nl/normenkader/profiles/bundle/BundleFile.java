package nl.normenkader.profiles.bundle;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.format.SchemaWriter;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.CanonicalJson;
import nl.normenkader.engine.lock.Hash;

/**
 * A bundle as a file: one JSON object in its canonical bytes with a check over everything, so the
 * same tailoring gives the same bytes, and a change outside the application is found.
 */
public final class BundleFile {

  /** The number of the form written today. */
  public static final int FORMAT = 1;

  private static final String CHECK = "controle";

  private BundleFile() {}

  /** The record the file is written from. */
  public static Class<? extends Record> form() {
    return Bundle.class;
  }

  /** The published JSON Schema of such a file. */
  public static Json.Obj schema() {
    return SchemaWriter.write(Bundle.class, "bundel-" + FORMAT);
  }

  static byte[] write(Bundle bundle) {
    Json.Obj open = RecordBinding.write(bundle).without(CHECK);
    return CanonicalJson.bytes(open.with(CHECK, new Json.Text(Hash.of(open).text())));
  }

  /** The bundle in these bytes, or everything that is wrong with them. */
  static Checked<Bundle> read(byte[] bytes) {
    Checked<Json> parsed = JsonReader.read(bytes);
    Json tree = parsed.value().orElse(null);
    if (tree == null) {
      return Checked.failed(parsed.issues());
    }
    if (!(tree instanceof Json.Obj object)
        || !(object.members().get("formaat") instanceof Json.Whole format)
        || format.value() != FORMAT
        || !object.members().containsKey("inrichting")) {
      return Checked.failed(
          List.of(Issue.of(BundleIssue.BUNDEL_FORMAAT_ONBEKEND, "/formaat", FORMAT)));
    }
    List<Issue> issues = new ArrayList<>();
    String check = Hash.of(object.without(CHECK)).text();
    if (!Arrays.equals(bytes, CanonicalJson.bytes(object))
        || !new Json.Text(check).equals(object.members().get(CHECK))) {
      issues.add(Issue.of(BundleIssue.BUNDEL_GEWIJZIGD, "/" + CHECK, check));
    }
    Checked<Bundle> bound = RecordBinding.read(Bundle.class, object);
    issues.addAll(bound.issues());
    bound.value().ifPresent(bundle -> check(bundle, issues));
    return issues.isEmpty() ? bound : Checked.failed(issues);
  }

  /** What the form alone does not tell: a list that contradicts itself. */
  private static void check(Bundle bundle, List<Issue> issues) {
    if (bundle.brought() < 0 || bundle.brought() > bundle.operations().size()) {
      issues.add(Issue.of(BundleIssue.BUNDEL_GEWIJZIGD, "/herkomst/meegebracht", bundle.brought()));
    }
    for (int i = 0; i < bundle.operations().size(); i++) {
      Long undoes = bundle.operations().get(i).undoes();
      if (undoes != null && (undoes < 1 || undoes > i)) {
        issues.add(
            Issue.of(
                BundleIssue.BUNDEL_GEWIJZIGD, "/bewerkingen/%d/herroept".formatted(i), undoes));
      }
    }
    for (int i = 0; i < bundle.choices().size(); i++) {
      String document = bundle.choices().get(i).document();
      if (document != null && !isAddress(document)) {
        issues.add(
            Issue.of(BundleIssue.BUNDEL_GEWIJZIGD, "/keuzes/%d/document".formatted(i), document));
      }
    }
  }

  private static boolean isAddress(String text) {
    try {
      return List.of("http", "https").contains(String.valueOf(URI.create(text).getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
