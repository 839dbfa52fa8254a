package nl.normenkader.profiles.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.rebase.LocalLayer;
import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.profiles.rebase.RebaseStep;
import nl.normenkader.profiles.rebase.SideNames;
import nl.normenkader.profiles.rebase.Transposition;
import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.MergeAnswers;
import nl.normenkader.profiles.workspace.MergeJournal;
import nl.normenkader.profiles.workspace.MergeSource;
import nl.normenkader.profiles.workspace.OpenMerge;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.TailoringReader;

/**
 * The three-way of a bundle that comes back: how it left, how it is here now, how it is in the
 * file.
 */
record BundleMerge(ProfilesStore store, TailoringReader reader) {

  Answer<BundleReturn> plan(
      Transaction transaction, Bundle bundle, BaseKader base, MergeAnswers given) {
    Optional<OpenTailoring> found =
        reader.open(transaction, new TailoringId(bundle.tailoring().value()));
    if (found.isEmpty() || bundle.left() > found.get().revision()) {
      return strange(bundle);
    }
    OpenTailoring here = found.get();
    Resolution left = Resolver.resolve(base.tree(), List.of(bundle.layer(bundle.brought())));
    Resolution there = Resolver.resolve(base.tree(), List.of(bundle.layer()));
    List<Issue> misfits = Bundles.misfits(there);
    if (!misfits.isEmpty()) {
      return Answer.refused(misfits);
    }
    // Otherwise a file of something else would be held against a state that was never its own.
    Hash wanted = Hash.of(here.at(bundle.left()).resolution().effective().root());
    if (!Hash.of(left.effective().root()).equals(wanted)) {
      return strange(bundle);
    }
    Optional<Transposition> transposition =
        here.base().hash().equals(base.hash())
            ? Optional.of(Transposition.NONE)
            : Transposition.between(reader.bases(), base, here.base());
    if (transposition.isEmpty()) {
      return strange(bundle);
    }
    RebasePlan plan =
        RebaseStep.of(
                left.effective(),
                here.resolution().effective(),
                transposition.get(),
                SideNames.BUNDLE)
            .plan(new LocalLayer(bundle.layer(), there));
    MergeAnswers kept =
        new MergeJournal(store).answers(transaction, here.tailoring().id(), source(bundle));
    MergeAnswers answers =
        new MergeAnswers(plan.stillAsked(kept.decisions()), kept.motiveringen(), kept.people())
            .with(given);
    return Answer.granted(
        new BundleReturn(
            OpenMerge.of(here, plan, answers.decisions()),
            answers,
            motiveringen(here, bundle, answers),
            strangers(transaction, bundle, answers)));
  }

  /** A file is known by what is in it. */
  static MergeSource source(Bundle bundle) {
    return new MergeSource(MergeSource.Kind.BUNDEL, bundle.check(), bundle.name());
  }

  private static <T> Answer<T> strange(Bundle bundle) {
    return Answer.refused(Issue.of(BundleIssue.BUNDEL_VREEMD, "/inrichting", bundle.name()));
  }

  private static List<BundleReturn.MotiveringConflict> motiveringen(
      OpenTailoring here, Bundle bundle, MergeAnswers answers) {
    List<BundleReturn.MotiveringConflict> conflicts = new ArrayList<>();
    for (Choice there : bundle.choicesById().values()) {
      Choice ours = here.choices().get(there.id());
      if (ours != null
          && !isLocked(here, ours.id())
          && !answers.motiveringen().containsKey(ours.id())
          && !isEmpty(ours.motivering())
          && !isEmpty(there.motivering())
          && !ours.motivering().equals(there.motivering())) {
        conflicts.add(
            new BundleReturn.MotiveringConflict(
                ours.id(), ours.title(), ours.motivering(), there.motivering()));
      }
    }
    return conflicts;
  }

  private List<BundleReturn.Stranger> strangers(
      Transaction transaction, Bundle bundle, MergeAnswers answers) {
    Map<UUID, String> names = new LinkedHashMap<>();
    bundle.makers().forEach(maker -> names.put(maker.id().value(), maker.name()));
    return changers(bundle).stream()
        .filter(maker -> !answers.people().containsKey(maker))
        .filter(maker -> store.accounts().find(transaction, new AccountId(maker)).isEmpty())
        .map(maker -> new BundleReturn.Stranger(maker, names.getOrDefault(maker, "")))
        .toList();
  }

  /** The accounts here of everybody who changed something there. */
  List<AccountId> makers(Transaction transaction, Bundle bundle, MergeAnswers answers) {
    return changers(bundle).stream()
        .map(maker -> answers.people().getOrDefault(maker, new AccountId(maker)))
        .filter(account -> store.accounts().find(transaction, account).isPresent())
        .distinct()
        .toList();
  }

  private static Set<UUID> changers(Bundle bundle) {
    Set<UUID> changers = new LinkedHashSet<>();
    bundle.operations().stream()
        .skip(bundle.brought())
        .forEach(entry -> changers.add(entry.maker().value()));
    return changers;
  }

  /** Motiveringen of choices that were here already; new choices brought theirs along. */
  void motivate(Transaction transaction, OpenTailoring here, Bundle bundle, MergeAnswers answers) {
    for (Choice there : bundle.choicesById().values()) {
      Choice ours = here.choices().get(there.id());
      if (ours == null || isLocked(here, ours.id())) {
        continue;
      }
      Motivering wanted =
          answers
              .motiveringen()
              .getOrDefault(
                  ours.id(), isEmpty(ours.motivering()) ? there.motivering() : ours.motivering());
      if (!wanted.equals(ours.motivering())) {
        store.choices().motivate(transaction, new ChoiceId(ours.id()), ours.title(), wanted);
      }
    }
  }

  private static boolean isEmpty(Motivering motivering) {
    return motivering.equals(Motivering.NONE);
  }

  private static boolean isLocked(OpenTailoring open, UUID choice) {
    return open.log().stream()
        .anyMatch(
            logged -> logged.choice().equals(choice) && logged.revision() <= open.lockedRevision());
  }
}
