package nl.normenkader.profiles.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.LocalLayer;
import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.profiles.rebase.RebaseStep;
import nl.normenkader.profiles.rebase.SideNames;
import nl.normenkader.profiles.rebase.Transposition;
import nl.normenkader.profiles.store.NewTailoring;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.LoggedOperation;

/**
 * Branches for "what if": begin one from a draft, edit it as any tailoring, compare it with the
 * main line, merge it back or drop it. It is a layer on a version of the main line, so going back
 * is the three-way of a rebase.
 *
 * @see "Design decision: adr/0017-a-branch-comes-back-by-the-same-three-way.md"
 */
public final class Branches {

  private static final int MAX_NAME = 200;

  private final ProfilesStore store;
  private final TailoringReader reader;
  private final MergeWriter writer;
  private final MergeJournal journal;

  /** Branches in this store. */
  public Branches(ProfilesStore store, TailoringReader reader) {
    this.store = store;
    this.reader = reader;
    this.writer = new MergeWriter(store);
    this.journal = new MergeJournal(store);
  }

  /** Begins a branch of a tailoring as it stands now. */
  public Answer<TailoringId> begin(Principal principal, TailoringId id, String name) {
    if (name.isBlank() || name.length() > MAX_NAME) {
      return Answer.refused(Issue.of(WorkspaceIssue.NAAM_ONGELDIG, "", MAX_NAME));
    }
    return Answer.attempt(
        store,
        principal,
        transaction ->
            Answer.found(reader.open(transaction, id))
                .then(main -> begin(transaction, main, name.strip())));
  }

  private Answer<TailoringId> begin(Transaction transaction, OpenTailoring main, String name) {
    if (main.tailoring().isBranch()) {
      return Answer.refused(
          Issue.of(WorkspaceIssue.AFTAKKING_KAN_HIER_NIET, "", main.tailoring().naam()));
    }
    TailoringId branch = TailoringId.random();
    store
        .tailorings()
        .begin(
            transaction,
            new NewTailoring(
                branch,
                main.gemeente().id(),
                name,
                NewTailoring.WMO_BEGELEIDING_BRANCH,
                main.base().id(),
                main.base().version(),
                main.tailoring().id(),
                point(transaction, main, name),
                main.tailoring().legalRequired()));
    return Answer.granted(branch);
  }

  /** The version of the main line that the branch stands on. */
  private VersieId point(Transaction transaction, OpenTailoring main, String name) {
    if (!main.versies().isEmpty() && main.versies().getFirst().revision() == main.revision()) {
      return main.versies().getFirst().id();
    }
    VersieId id = VersieId.random();
    String title = "Begin van " + name;
    store
        .versies()
        .create(
            transaction,
            id,
            main.tailoring().id(),
            title.length() <= MAX_NAME ? title : title.substring(0, MAX_NAME),
            main.revision());
    return id;
  }

  /** The branches of a tailoring, the oldest first; closed ones too. */
  public List<Branch> of(Principal principal, TailoringId id) {
    return store.read(
        principal,
        transaction ->
            store.tailorings().find(transaction, id).stream()
                .flatMap(
                    main -> store.tailorings().ofGemeente(transaction, main.gemeente()).stream())
                .filter(one -> one.isBranch() && id.equals(one.parent()))
                .map(one -> branch(transaction, one))
                .toList());
  }

  private Branch branch(Transaction transaction, Tailoring tailoring) {
    return new Branch(tailoring, store.travel().end(transaction, tailoring.id()).orElse(null));
  }

  /** Was/wordt from the main line as it is now to the branch. */
  public Answer<WasWordt> compare(Principal principal, TailoringId branch) {
    return Answer.attempt(
        store,
        principal,
        transaction ->
            pair(transaction, branch)
                .then(
                    pair -> {
                      Map<UUID, Choice> choices = new LinkedHashMap<>(pair.main().choices());
                      choices.putAll(pair.branch().choices());
                      return Answer.granted(
                          WasWordt.of(
                              pair.main().base(),
                              pair.main().resolution().effective(),
                              pair.branch().resolution(),
                              choices));
                    }));
  }

  /**
   * What merging the branch would mean with what was decided before and these decisions; nothing is
   * changed by asking.
   */
  public Answer<OpenMerge> plan(Principal principal, TailoringId branch, List<Decision> decisions) {
    return Answer.attempt(
        store,
        principal,
        transaction -> pair(transaction, branch).then(pair -> plan(transaction, pair, decisions)));
  }

  /**
   * Decides one conflict; it is kept until the branch is merged or dropped.
   *
   * @param entry made by the client: sending it again decides nothing twice
   */
  public Answer<OpenMerge> decide(
      Principal principal, TailoringId branch, UUID entry, Decision decision) {
    return Answer.attempt(
        store,
        principal,
        transaction ->
            open(transaction, branch)
                .then(
                    pair ->
                        plan(transaction, pair, List.of(decision))
                            .then(
                                merge -> {
                                  journal.answer(
                                      transaction,
                                      pair.main(),
                                      source(pair.branch()),
                                      entry,
                                      merge.plan(),
                                      MergeAnswers.of(List.of(decision)));
                                  return Answer.granted(merge);
                                })));
  }

  /**
   * Puts the changes of the branch in the main line and ends it: all of it or nothing. What is not
   * decided refuses it.
   *
   * @param decisions beside those that were decided before
   */
  public Answer<OpenTailoring> merge(
      Principal principal, TailoringId branch, List<Decision> decisions, String reason) {
    if (reason.isBlank()) {
      return Answer.refused(Issue.of(WorkspaceIssue.AFTAKKING_ZONDER_REDEN, ""));
    }
    return Answer.attempt(
        store,
        principal,
        transaction ->
            open(transaction, branch)
                .then(
                    pair ->
                        plan(transaction, pair, decisions)
                            .then(
                                merge ->
                                    write(transaction, pair, merge, decisions, reason.strip()))));
  }

  private Answer<OpenTailoring> write(
      Transaction transaction,
      Pair pair,
      OpenMerge merge,
      List<Decision> decisions,
      String reason) {
    if (!merge.isReady()) {
      return Answer.refused(merge.result().blockers());
    }
    OpenTailoring branch = pair.branch();
    MergeSource source = source(branch);
    journal.answer(
        transaction,
        pair.main(),
        source,
        UUID.randomUUID(),
        merge.plan(),
        MergeAnswers.of(decisions));
    writer.write(
        transaction,
        pair.main(),
        new MergeWriter.Source(branch.tailoring().id().value(), branch.choices(), makers(branch)),
        merge.result());
    OpenTailoring merged = reader.open(transaction, pair.main().tailoring().id()).orElseThrow();
    journal.applied(
        transaction, merged, source, new MergeEvent.MergeApplied(merged.revision(), reason));
    store.travel().end(transaction, branch.tailoring().id(), true, reason);
    return Answer.granted(merged);
  }

  /** Ends a branch without using it; it stays readable. */
  public Answer<Boolean> drop(Principal principal, TailoringId branch, String reason) {
    if (reason.isBlank()) {
      return Answer.refused(Issue.of(WorkspaceIssue.AFTAKKING_ZONDER_REDEN, ""));
    }
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          store.travel().end(transaction, branch, false, reason.strip());
          pair(transaction, branch)
              .value()
              .ifPresent(
                  pair ->
                      journal.dropped(
                          transaction,
                          pair.main().tailoring().id(),
                          source(pair.branch()),
                          new MergeEvent.MergeDropped(reason.strip())));
          return Answer.granted(true);
        });
  }

  private record Pair(OpenTailoring main, OpenTailoring branch) {}

  private Answer<Pair> pair(Transaction transaction, TailoringId id) {
    Optional<OpenTailoring> branch =
        reader.open(transaction, id).filter(open -> open.tailoring().isBranch());
    Optional<OpenTailoring> main =
        branch
            .map(open -> open.tailoring().parent())
            .flatMap(parent -> reader.open(transaction, parent));
    return Answer.found(main.flatMap(under -> branch.map(over -> new Pair(under, over))));
  }

  /** A branch that can still be merged, with its main line. */
  private Answer<Pair> open(Transaction transaction, TailoringId branch) {
    return pair(transaction, branch)
        .then(
            pair ->
                store.travel().end(transaction, branch).isPresent()
                    ? Answer.refused(RefusalCode.AFTAKKING_AFGESLOTEN)
                    : Answer.granted(pair));
  }

  private static MergeSource source(OpenTailoring branch) {
    return new MergeSource(
        MergeSource.Kind.VARIANT, branch.tailoring().id().toString(), branch.tailoring().naam());
  }

  private Answer<OpenMerge> plan(Transaction transaction, Pair pair, List<Decision> decisions) {
    OpenTailoring main = pair.main();
    OpenTailoring branch = pair.branch();
    Optional<Transposition> transposition =
        main.base().hash().equals(branch.base().hash())
            ? Optional.of(Transposition.NONE)
            : Transposition.between(reader.bases(), branch.base(), main.base());
    if (transposition.isEmpty()) {
      return Answer.refused(
          Issue.of(
              WorkspaceIssue.OVERSTAP_ONBEREIKBAAR, "", main.base().id(), main.base().version()));
    }
    RebasePlan plan =
        RebaseStep.of(
                branch.standing().tree(),
                main.resolution().effective(),
                transposition.get(),
                SideNames.BRANCH)
            .plan(new LocalLayer(branch.layer(), branch.resolution()));
    List<Decision> before =
        plan.stillAsked(
            journal.answers(transaction, main.tailoring().id(), source(branch)).decisions());
    return Answer.granted(
        OpenMerge.of(
            main, plan, MergeAnswers.of(before).with(MergeAnswers.of(decisions)).decisions()));
  }

  private static List<AccountId> makers(OpenTailoring branch) {
    return branch.log().stream()
        .map(LoggedOperation::author)
        .distinct()
        .map(AccountId::new)
        .toList();
  }
}
