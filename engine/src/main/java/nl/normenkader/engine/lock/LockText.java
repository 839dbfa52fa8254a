package nl.normenkader.engine.lock;

import static java.util.Objects.requireNonNull;

import java.util.Base64;
import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Normenkader;
import org.jspecify.annotations.Nullable;

/** A lock file as it stands on disk: texts that may still be wrong. */
record LockText(
    int format,
    String hash,
    Normenkader content,
    EnvelopeText envelope,
    @Nullable SignatureText signature,
    String check) {

  static final String CHECK = "controle";
  static final String CONTENT = "inhoud";

  record SignatureText(String key, String value) {

    static SignatureText of(LockSignature signature) {
      return new SignatureText(
          signature.key().text(), Base64.getEncoder().encodeToString(signature.value()));
    }

    void check(List<Issue> issues) {
      if (KeyId.parse(key).isEmpty()) {
        issues.add(Issue.of(LockIssue.SLOT_GEEN_SLEUTEL, "/handtekening/sleutel", key));
      }
      if (bytes() == null) {
        issues.add(
            Issue.of(
                LockIssue.SLOT_GEEN_HANDTEKENING, "/handtekening/waarde", LockSignature.BYTES));
      }
    }

    LockSignature checked() {
      return new LockSignature(new KeyId(key), requireNonNull(bytes()));
    }

    private byte @Nullable [] bytes() {
      try {
        byte[] bytes = Base64.getDecoder().decode(value);
        return bytes.length == LockSignature.BYTES ? bytes : null;
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
  }

  /** The whole file as a tree, its check last made. */
  static Json.Obj write(LockedConfiguration locked) {
    LockText text =
        new LockText(
            LockFile.FORMAT,
            locked.hash().text(),
            locked.kader(),
            EnvelopeText.of(locked.envelope()),
            locked.signature().map(SignatureText::of).orElse(null),
            "");
    // The content goes in as it was locked, not as this version of the program would write it.
    Json.Obj open = RecordBinding.write(text).with(CONTENT, locked.content()).without(CHECK);
    return open.with(CHECK, new Json.Text(Hash.of(open).text()));
  }

  void check(List<Issue> issues) {
    envelope.check(issues);
    if (signature != null) {
      signature.check(issues);
    }
  }
}
