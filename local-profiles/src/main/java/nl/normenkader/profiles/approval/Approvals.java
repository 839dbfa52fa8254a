package nl.normenkader.profiles.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.Submission;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.store.Verdict;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.store.VersieStatus;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.TailoringReader;

/** Submitting versions and judging them. That nobody approves his own work, the database keeps. */
public final class Approvals {

  private static final int MAX_REASON = 10_000;

  private final ProfilesStore store;
  private final TailoringReader reader;
  private final Remarks remarks;
  private final ReadinessCheck check;

  /** Approvals in this store. */
  public Approvals(ProfilesStore store, TailoringReader reader, ReadinessCheck check) {
    this.store = store;
    this.reader = reader;
    this.remarks = new Remarks(store, reader);
    this.check = check;
  }

  /** What stands in the way of a version. */
  public Answer<Readiness> readiness(Principal principal, VersieId id) {
    return withVersion(
        principal, id, (transaction, open) -> Answer.granted(check.of(transaction, id, open)));
  }

  /** Offers a version for judgement. */
  public Answer<Versie> submit(Principal principal, VersieId id) {
    return withVersion(
        principal,
        id,
        (transaction, open) -> {
          List<Issue> blockers = check.of(transaction, id, open).forSubmission();
          if (!blockers.isEmpty()) {
            return Answer.refused(blockers);
          }
          store.approvals().submit(transaction, id);
          return versie(transaction, id);
        });
  }

  /** A version on one page, with what still has to be looked at from which side. */
  public Answer<ReviewSheet> sheet(Principal principal, VersieId id) {
    return withVersion(
        principal,
        id,
        (transaction, open) ->
            versie(transaction, id)
                .then(
                    versie -> {
                      Map<UUID, Instant> motivated = new LinkedHashMap<>();
                      store
                          .choices()
                          .ofTailoring(transaction, versie.tailoring())
                          .forEach(one -> motivated.put(one.id().value(), one.changedAt()));
                      return Answer.granted(
                          ReviewSheet.of(
                              versie,
                              open,
                              check.of(transaction, id, open),
                              store.approvals().judgements(transaction, versie.tailoring()),
                              motivated,
                              remarks.of(transaction, versie.tailoring())));
                    }));
  }

  /**
   * Goes on without a proof that could not be given.
   *
   * @param proof as {@link Blocker.Undecided} names it
   */
  public Answer<Readiness> accept(Principal principal, VersieId id, String proof, String reason) {
    if (reason.isBlank() || reason.length() > MAX_REASON) {
      return Answer.refused(Issue.of(ApprovalIssue.AANVAARDING_ZONDER_REDEN, ""));
    }
    return withVersion(
        principal,
        id,
        (transaction, open) -> {
          boolean asked =
              check.of(transaction, id, open).blockers().stream()
                  .anyMatch(b -> b instanceof Blocker.Undecided u && u.proof().equals(proof));
          if (!asked) {
            return Answer.refused(RefusalCode.NIET_GEVONDEN);
          }
          store.approvals().accept(transaction, id, proof, reason.strip());
          return Answer.granted(check.of(transaction, id, open));
        });
  }

  /** Agrees with a version from one side; waits for what is being proved about it. */
  public Answer<Versie> approve(
      Principal principal, VersieId id, ApprovalKind kind, String toelichting) {
    check.prove(principal, id);
    return judge(principal, id, kind, Verdict.AKKOORD, toelichting);
  }

  /** Sends a version back, with the reason. */
  public Answer<Versie> reject(Principal principal, VersieId id, ApprovalKind kind, String reason) {
    return reason.isBlank()
        ? Answer.refused(Issue.of(ApprovalIssue.REDEN_ONTBREEKT, ""))
        : judge(principal, id, kind, Verdict.TERUG, reason);
  }

  /** The rounds of a version with what was said in each, the newest first. */
  public List<Submission> rounds(Principal principal, VersieId id) {
    return store.read(principal, transaction -> store.approvals().ofVersie(transaction, id));
  }

  /** The versions that wait for a judgement the principal may give. */
  public List<ReviewItem> queue(Principal principal) {
    return store.read(
        principal,
        transaction -> {
          List<ReviewItem> items = new ArrayList<>();
          for (Gemeente gemeente : store.gemeenten().where(transaction, Action.INRICHTING_LEZEN)) {
            List<ApprovalKind> kinds =
                Arrays.stream(ApprovalKind.values())
                    .filter(kind -> store.accounts().may(transaction, kind.action(), gemeente.id()))
                    .toList();
            if (!kinds.isEmpty()) {
              store.tailorings().ofGemeente(transaction, gemeente.id()).stream()
                  .map(tailoring -> waiting(transaction, gemeente, tailoring, kinds))
                  .forEach(items::addAll);
            }
          }
          return List.copyOf(items);
        });
  }

  private List<ReviewItem> waiting(
      Transaction transaction, Gemeente gemeente, Tailoring tailoring, List<ApprovalKind> kinds) {
    return store.versies().ofTailoring(transaction, tailoring.id(), reader.today()).stream()
        .filter(versie -> versie.status() == VersieStatus.IN_REVIEW)
        .map(
            versie ->
                new ReviewItem(
                    gemeente,
                    tailoring,
                    versie,
                    store.approvals().ofVersie(transaction, versie.id()).getFirst(),
                    store.approvals().contributors(transaction, versie.id()),
                    kinds))
        .toList();
  }

  private Answer<Versie> judge(
      Principal principal, VersieId id, ApprovalKind kind, Verdict verdict, String toelichting) {
    return withVersion(
        principal,
        id,
        (transaction, open) -> {
          List<Submission> rounds = store.approvals().ofVersie(transaction, id);
          if (rounds.isEmpty()) {
            return Answer.refused(Issue.of(ApprovalIssue.VERSIE_NIET_INGEDIEND, ""));
          }
          List<Issue> blockers = check.of(transaction, id, open).all();
          if (verdict == Verdict.AKKOORD && !blockers.isEmpty()) {
            return Answer.refused(blockers);
          }
          store
              .approvals()
              .judge(transaction, rounds.getFirst().id(), kind, verdict, toelichting.strip());
          return versie(transaction, id);
        });
  }

  private interface OnVersion<T> {
    Answer<T> answer(Transaction transaction, OpenTailoring open);
  }

  private <T> Answer<T> withVersion(Principal principal, VersieId id, OnVersion<T> work) {
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          Optional<OpenTailoring> open =
              reader.versie(transaction, id).flatMap(v -> reader.open(transaction, v));
          return open.isEmpty()
              ? Answer.refused(RefusalCode.NIET_GEVONDEN)
              : work.answer(transaction, open.get());
        });
  }

  private Answer<Versie> versie(Transaction transaction, VersieId id) {
    return Answer.found(reader.versie(transaction, id));
  }
}
