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
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.LoggedOperation;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.MergeWriter;
import nl.normenkader.profiles.workspace.OpenTailoring;
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

  /** Bundles of this store. */
  public Bundles(ProfilesStore store, TailoringReader reader) {
    this.store = store;
    this.reader = reader;
    this.taking = new BundleReader(store);
    this.merging = new BundleMerge(store, reader);
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
    Optional<Gemeente> gemeente = store.gemeenten().find(transaction, id);
    if (gemeente.isEmpty()) {
      return Answer.refused(RefusalCode.NIET_GEVONDEN);
    }
    String here = (gemeente.get().regio() ? "rg" : "gm") + gemeente.get().code();
    if (!here.equals(bundle.gemeente())) {
      return Answer.refused(
          Issue.of(BundleIssue.BUNDEL_ANDERE_GEMEENTE, "/gemeente", bundle.gemeente(), here));
    }
    List<Issue> misfits = misfits(Resolver.resolve(base.tree(), List.of(bundle.layer())));
    if (!misfits.isEmpty()) {
      return Answer.refused(misfits);
    }
    return Answer.granted(taking.take(transaction, id, bundle, file));
  }

  /** What bringing a file back would mean with these answers; nothing is changed by asking. */
  public Answer<BundleReturn> plan(Principal principal, byte[] file, BundleAnswers answers) {
    return withBundle(
        principal,
        file,
        (transaction, bundle, base) -> merging.plan(transaction, bundle, base, answers));
  }

  /**
   * Brings what was changed elsewhere back: all of it or nothing. What is not answered refuses it,
   * and nothing that was changed here is lost.
   */
  public Answer<OpenTailoring> bringBack(Principal principal, byte[] file, BundleAnswers answers) {
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
      Transaction transaction, Bundle bundle, BundleReturn plan, BundleAnswers answers) {
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
    return Answer.found(reader.open(transaction, here.tailoring().id()));
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
