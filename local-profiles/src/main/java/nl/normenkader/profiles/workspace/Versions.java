package nl.normenkader.profiles.workspace;

import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieId;

/** Numbered, named, immutable versions of a tailoring. */
public final class Versions {

  private static final int MAX_NAME = 200;

  private final ProfilesStore store;
  private final TailoringReader reader;

  /** Versions in this store. */
  public Versions(ProfilesStore store, TailoringReader reader) {
    this.store = store;
    this.reader = reader;
  }

  /** The versions of a tailoring, the newest first. */
  public List<Versie> of(Principal principal, TailoringId tailoring) {
    return store.read(
        principal,
        transaction -> store.versies().ofTailoring(transaction, tailoring, reader.today()));
  }

  /** One version in its state of today. */
  public Optional<Versie> find(Principal principal, VersieId id) {
    return store.read(principal, transaction -> reader.versie(transaction, id));
  }

  /** Names the tailoring as it stands now; without a change since the newest version, that one. */
  public Answer<Versie> name(Principal principal, TailoringId tailoring, String name) {
    if (name.isBlank() || name.length() > MAX_NAME) {
      return Answer.refused(Issue.of(WorkspaceIssue.NAAM_ONGELDIG, "", MAX_NAME));
    }
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          Optional<OpenTailoring> open = reader.open(transaction, tailoring);
          if (open.isEmpty()) {
            return Answer.refused(RefusalCode.NIET_GEVONDEN);
          }
          List<Versie> versies = open.get().versies();
          if (!versies.isEmpty() && versies.getFirst().revision() == open.get().revision()) {
            return Answer.granted(versies.getFirst());
          }
          VersieId id = VersieId.random();
          store.versies().create(transaction, id, tailoring, name.strip(), open.get().revision());
          return Answer.found(reader.versie(transaction, id));
        });
  }

  /** The tailoring as the version holds it. */
  public Answer<OpenTailoring> open(Principal principal, VersieId id) {
    return Answer.attempt(store, principal, transaction -> Answer.found(opened(transaction, id)));
  }

  /** Was/wordt of a version against its base. */
  public Answer<WasWordt> changes(Principal principal, VersieId id) {
    return open(principal, id).then(open -> Answer.granted(open.changes()));
  }

  /** Was/wordt from one version of a tailoring to a later one. */
  public Answer<WasWordt> between(Principal principal, VersieId was, VersieId wordt) {
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          Optional<OpenTailoring> before = opened(transaction, was);
          Optional<OpenTailoring> after = opened(transaction, wordt);
          return before.isEmpty() || after.isEmpty()
              ? Answer.refused(RefusalCode.NIET_GEVONDEN)
              : Answer.granted(
                  WasWordt.of(
                      after.get().base(),
                      before.get().resolution().effective(),
                      after.get().resolution(),
                      after.get().choices()));
        });
  }

  private Optional<OpenTailoring> opened(Transaction transaction, VersieId id) {
    return reader.versie(transaction, id).flatMap(versie -> reader.open(transaction, versie));
  }
}
