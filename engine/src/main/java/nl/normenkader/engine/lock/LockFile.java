package nl.normenkader.engine.lock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.normenkader.engine.format.FormatIssue;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.format.SchemaWriter;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;

/**
 * A locked configuration as a file: one JSON object in its canonical bytes, with the hash of the
 * content and a check over everything. Reading refuses any changed byte, a space or the order of
 * two members too: what is read is what was locked.
 *
 * @see "Design decision: adr/0002-a-lock-is-its-canonical-bytes.md"
 */
public final class LockFile {

  /** The number of this form; a reader never guesses at a form it does not know. */
  public static final int FORMAT = 1;

  private LockFile() {}

  /** The published JSON Schema of such a file. */
  public static Json.Obj schema() {
    return SchemaWriter.write(LockText.class, "slot-" + FORMAT);
  }

  /** The bytes of the file, the same for the same lock everywhere. */
  public static byte[] write(LockedConfiguration locked) {
    return CanonicalJson.bytes(LockText.write(locked));
  }

  /**
   * The configuration in these bytes, or everything that is wrong with them. What the signature is
   * worth is another question: {@link TrustList#judge}.
   */
  public static Checked<LockedConfiguration> read(byte[] bytes) {
    Checked<Json> parsed = JsonReader.read(bytes);
    Json tree = parsed.value().orElse(null);
    if (tree == null) {
      return Checked.failed(parsed.issues());
    }
    if (!(tree instanceof Json.Obj object)) {
      return failed(Issue.of(FormatIssue.VELD_VERKEERDE_SOORT, "", "een object", tree.kind()));
    }
    if (object.members().get("formaat") instanceof Json.Whole format && format.value() != FORMAT) {
      return failed(Issue.of(LockIssue.SLOT_FORMAAT_ONBEKEND, "/formaat", format.value(), FORMAT));
    }
    return read(object, bytes);
  }

  private static Checked<LockedConfiguration> failed(Issue issue) {
    return Checked.failed(List.of(issue));
  }

  private static Checked<LockedConfiguration> read(Json.Obj object, byte[] bytes) {
    List<Issue> issues = damage(object, bytes);
    Checked<LockText> bound = RecordBinding.read(LockText.class, object);
    issues.addAll(bound.issues());
    bound.value().ifPresent(text -> text.check(issues));
    if (!issues.isEmpty()
        || !(object.members().get(LockText.CONTENT) instanceof Json.Obj content)) {
      return Checked.failed(issues);
    }
    LockText text = bound.orElseThrow();
    LockText.SignatureText signature = text.signature();
    return Checked.of(
        new LockedConfiguration(
            content,
            text.content(),
            text.envelope().checked(),
            signature == null ? null : signature.checked()),
        issues);
  }

  /** What was changed after the file was written, seen from the bytes and hashes alone. */
  private static List<Issue> damage(Json.Obj object, byte[] bytes) {
    List<Issue> issues = new ArrayList<>();
    int changed = Arrays.mismatch(bytes, CanonicalJson.bytes(object));
    if (changed >= 0) {
      issues.add(Issue.of(LockIssue.SLOT_NIET_CANONIEK, "", changed + 1));
    }
    if (object.members().get(LockText.CONTENT) instanceof Json.Obj content) {
      compare(LockIssue.SLOT_HASH_KLOPT_NIET, "hash", object, Hash.of(content), issues);
    }
    Hash whole = Hash.of(object.without(LockText.CHECK));
    compare(LockIssue.SLOT_CONTROLE_KLOPT_NIET, LockText.CHECK, object, whole, issues);
    return issues;
  }

  private static void compare(
      LockIssue code, String member, Json.Obj object, Hash computed, List<Issue> issues) {
    if (object.members().get(member) instanceof Json.Text told
        && !told.value().equals(computed.text())) {
      issues.add(Issue.of(code, "/" + member, told.value(), computed));
    }
  }
}
