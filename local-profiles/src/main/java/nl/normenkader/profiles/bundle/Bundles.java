package nl.normenkader.profiles.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.resolve.Misfit;
import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.store.Account;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.LoggedOperation;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.MergeAnswers;
import nl.normenkader.profiles.workspace.MergeEvent;
import nl.normenkader.profiles.workspace.MergeJournal;
import nl.normenkader.profiles.workspace.MergeWriter;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Refusal;
import nl.normenkader.profiles.workspace.TailoringReader;

/**
 * A gemeente's tailoring as one file: export it, take it in on another installation, change it
 * there without network, and bring it back.
 *
 * @see "Design decision: adr/0019-a-bundle-travels-and-comes-back.md"
 */
public final class Bundles {

  private final ProfilesStore store;
  private final TailoringReader reader;
  private final BundleReader taking;
  private final BundleMerge merging;
  private final MergeJournal journal;

  /** Bundles of this store. */
  public Bundles(ProfilesStore store, TailoringReader reader) {
    this.store = store;
    this.reader = reader;
    this.taking = new BundleReader(store);
    this.merging = new BundleMerge(store, reader);
    this.journal = new MergeJournal(store);
  }

  /** The file of a tailoring as it stands now: the same tailoring, the same bytes. */
  public Answer<byte[]> export(Principal principal, TailoringId id) {
    return Answer.attempt(
        store,
        principal,
        transaction ->
            Answer.found(reader.open(transaction, id)).then(open -> export(transaction, open)));
  }

  private Answer<byte[]> export(Transaction transaction, OpenTailoring open) {
    if (open.tailoring().parent() != null) {
      return Answer.refused(Issue.of(BundleIssue.BUNDEL_REIST_NIET, "", open.tailoring().naam()));
    }
    List<LoggedOperation> log = open.layer().log();
    long before = open.standing().from();
    Set<UUID> makers = new LinkedHashSet<>();
    Set<UUID> used = new LinkedHashSet<>();
    List<Bundle.BundleEntry> entries = new ArrayList<>();
    for (LoggedOperation logged : log) {
      makers.add(logged.author());
      used.add(logged.choice());
      Long undoes = logged.undoes();
      entries.add(
          new Bundle.BundleEntry(
              new BundleId(logged.id()),
              new BundleId(logged.choice()),
              new BundleId(logged.author()),
              undoes == null ? null : undoes - before,
              new BundledOperation(logged.operation())));
    }
    byte[] file =
        BundleFile.write(
            new Bundle(
                BundleFile.FORMAT,
                new BundleId(open.tailoring().id().value()),
                open.tailoring().naam(),
                open.namespace(),
                new Bundle.BundleBase(
                    open.base().id(), open.base().version(), open.base().hash().text()),
                open.revision(),
                Hash.of(open.resolution().effective().root()).text(),
                store
                    .travel()
                    .origin(transaction, open.tailoring().id())
                    .map(from -> new Bundle.BundleLeave(from.homeRevision(), from.operations()))
                    .orElse(null),
                entries,
                used.stream()
                    .map(choice -> open.choices().get(choice))
                    .filter(choice -> choice != null)
                    .map(Bundle.BundleChoice::of)
                    .toList(),
                makers.stream().map(maker -> maker(transaction, maker)).toList(),
                ""));
    note(transaction, open, "bundel.uitgevoerd");
    return Answer.granted(file);
  }

  private Bundle.BundleMaker maker(Transaction transaction, UUID id) {
    String name =
        store
            .accounts()
            .find(transaction, new AccountId(id))
            .map(account -> account.naam() == null ? "" : account.naam())
            .orElse("");
    return new Bundle.BundleMaker(
        new BundleId(id), name.isEmpty() ? "een vroegere medewerker" : name);
  }

  /** What is in a file for this gemeente; refused with everything that is wrong with it. */
  public Answer<BundleSummary> look(Principal principal, GemeenteId gemeente, byte[] file) {
    return read(file)
        .then(
            bundle ->
                Answer.attempt(
                    store,
                    principal,
                    transaction -> {
                      Answer<BaseKader> base = base(bundle);
                      List<Refusal> wrong = new ArrayList<>(base.reasons());
                      wrong.addAll(whose(transaction, gemeente, bundle).reasons());
                      base.value().ifPresent(found -> wrong.addAll(fits(bundle, found).reasons()));
                      return wrong.isEmpty()
                          ? Answer.granted(summary(transaction, bundle, base.orElseThrow()))
                          : new Answer.Refused<>(wrong);
                    }));
  }

  private BundleSummary summary(Transaction transaction, Bundle bundle, BaseKader base) {
    TailoringId id = new TailoringId(bundle.tailoring().value());
    return new BundleSummary(
        id,
        bundle.name(),
        base,
        bundle.operations().size(),
        bundle.operations().size() - bundle.brought(),
        store.tailorings().find(transaction, id).isPresent());
  }

  /** Whom somebody who worked elsewhere can be here: everybody whose name the asker may see. */
  public List<Account> people(Principal principal) {
    return store.read(principal, transaction -> store.accounts().visible(transaction));
  }

  /**
   * Takes a tailoring in that is not here yet.
   *
   * @param gemeente whose it is here; the code is the same as there
   */
  public Answer<TailoringId> takeIn(Principal principal, GemeenteId gemeente, byte[] file) {
    return withBundle(
        principal,
        file,
        (transaction, bundle, base) -> takeIn(transaction, gemeente, bundle, base, file));
  }

  private Answer<TailoringId> takeIn(
      Transaction transaction, GemeenteId id, Bundle bundle, BaseKader base, byte[] file) {
    return whose(transaction, id, bundle)
        .then(mine -> fits(bundle, base))
        .then(sound -> Answer.granted(taking.take(transaction, id, bundle, file)));
  }

  private Answer<Gemeente> whose(Transaction transaction, GemeenteId id, Bundle bundle) {
    Optional<Gemeente> gemeente = store.gemeenten().find(transaction, id);
    if (gemeente.isEmpty()) {
      return Answer.refused(RefusalCode.NIET_GEVONDEN);
    }
    String here = (gemeente.get().regio() ? "rg" : "gm") + gemeente.get().code();
    return here.equals(bundle.gemeente())
        ? Answer.granted(gemeente.get())
        : Answer.refused(
            Issue.of(BundleIssue.BUNDEL_ANDERE_GEMEENTE, "/gemeente", bundle.gemeente(), here));
  }

  private static Answer<Resolution> fits(Bundle bundle, BaseKader base) {
    Resolution resolution = Resolver.resolve(base.tree(), List.of(bundle.layer()));
    List<Issue> misfits = misfits(resolution);
    return misfits.isEmpty() ? Answer.granted(resolution) : Answer.refused(misfits);
  }

  /** What bringing a file back would mean with these answers; nothing is changed by asking. */
  public Answer<BundleReturn> plan(Principal principal, byte[] file, MergeAnswers answers) {
    return withBundle(
        principal,
        file,
        (transaction, bundle, base) -> merging.plan(transaction, bundle, base, answers));
  }

  /**
   * Keeps answers about a file: who offers the same file again goes on where he was.
   *
   * @param entry made by the client: sending it again keeps nothing twice
   */
  public Answer<BundleReturn> answer(
      Principal principal, byte[] file, UUID entry, MergeAnswers answers) {
    return withBundle(
        principal,
        file,
        (transaction, bundle, base) ->
            merging
                .plan(transaction, bundle, base, answers)
                .then(
                    plan -> {
                      keep(transaction, bundle, plan, entry, answers);
                      return Answer.granted(plan);
                    }));
  }

  private void keep(
      Transaction transaction, Bundle bundle, BundleReturn plan, UUID entry, MergeAnswers answers) {
    journal.answer(
        transaction,
        plan.merge().into(),
        BundleMerge.source(bundle),
        entry,
        plan.merge().plan(),
        answers);
  }

  /**
   * Brings what was changed elsewhere back: all of it or nothing. What is not answered refuses it,
   * and nothing that was changed here is lost.
   */
  public Answer<OpenTailoring> bringBack(Principal principal, byte[] file, MergeAnswers answers) {
    return withBundle(
        principal,
        file,
        (transaction, bundle, base) ->
            merging
                .plan(transaction, bundle, base, answers)
                .then(plan -> bringBack(transaction, bundle, plan, answers)));
  }

  /** What is done with a file that is whole and whose base is here, inside one transaction. */
  private interface OnBundle<T> {
    Answer<T> answer(Transaction transaction, Bundle bundle, BaseKader base);
  }

  private <T> Answer<T> withBundle(Principal principal, byte[] file, OnBundle<T> on) {
    return read(file)
        .then(
            bundle ->
                base(bundle)
                    .then(
                        base ->
                            Answer.attempt(
                                store,
                                principal,
                                transaction -> on.answer(transaction, bundle, base))));
  }

  private Answer<OpenTailoring> bringBack(
      Transaction transaction, Bundle bundle, BundleReturn plan, MergeAnswers given) {
    MergeAnswers answers = plan.answers();
    List<Issue> open = new ArrayList<>(plan.merge().result().blockers());
    plan.motiveringen()
        .forEach(
            one ->
                open.add(
                    Issue.of(
                        BundleIssue.BUNDEL_MOTIVERING_BEIDE,
                        one.choice().toString(),
                        one.title())));
    plan.strangers()
        .forEach(
            one ->
                open.add(
                    Issue.of(
                        BundleIssue.BUNDEL_MAKER_ONBEKEND, one.number().toString(), one.name())));
    if (!open.isEmpty()) {
      return Answer.refused(open);
    }
    OpenTailoring here = plan.merge().into();
    if (!store.accounts().may(transaction, Action.INRICHTING_BEWERKEN, here.gemeente().id())) {
      return Answer.refused(RefusalCode.NIET_TOEGESTAAN);
    }
    keep(transaction, bundle, plan, UUID.randomUUID(), given);
    Map<UUID, Choice> choices = new LinkedHashMap<>(bundle.choicesById());
    new MergeWriter(store)
        .write(
            transaction,
            here,
            new MergeWriter.Source(
                bundle.tailoring().value(), choices, merging.makers(transaction, bundle, answers)),
            plan.merge().result());
    merging.motivate(transaction, here, bundle, answers);
    note(transaction, here, "bundel.teruggebracht");
    OpenTailoring now = reader.open(transaction, here.tailoring().id()).orElseThrow();
    journal.applied(
        transaction,
        now,
        BundleMerge.source(bundle),
        new MergeEvent.MergeApplied(now.revision(), null));
    return Answer.granted(now);
  }

  private Answer<BaseKader> base(Bundle bundle) {
    Bundle.BundleBase base = bundle.base();
    return reader
        .bases()
        .find(base.id(), base.version())
        .filter(found -> found.hash().text().equals(base.hash()))
        .map(Answer::granted)
        .orElseGet(
            () ->
                Answer.refused(
                    Issue.of(
                        BundleIssue.BUNDEL_BASIS_ONBEKEND,
                        "/basis",
                        base.id(),
                        base.version(),
                        base.hash())));
  }

  static List<Issue> misfits(Resolution resolution) {
    return resolution.misfits().stream().map(Bundles::misfit).toList();
  }

  private static Issue misfit(Misfit misfit) {
    String place = misfit.logged().operation().place().toString();
    return Issue.of(
        BundleIssue.BUNDEL_PAST_NIET,
        "/bewerkingen/" + (misfit.logged().revision() - 1),
        misfit.logged().revision(),
        place);
  }

  private void note(Transaction transaction, OpenTailoring open, String action) {
    store
        .audit()
        .add(
            transaction,
            open.gemeente().id(),
            action,
            "inrichting",
            open.tailoring().id().toString(),
            new Payload(1, new byte[0]));
  }

  private static Answer<Bundle> read(byte[] file) {
    Checked<Bundle> read = BundleFile.read(file);
    return read.value().map(Answer::granted).orElseGet(() -> Answer.refused(read.issues()));
  }
}
