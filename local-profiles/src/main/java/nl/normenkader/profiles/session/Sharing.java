package nl.normenkader.profiles.session;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.diff.ValueWords;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.Choice;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.SharedTailoring;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.LiveLog;
import nl.normenkader.profiles.tailoring.LoggedOperation;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.TailoringReader;

/** Letting other gemeenten see what was chosen and locked, and seeing what they let see. */
public final class Sharing {

  private final ProfilesStore store;
  private final TailoringReader reader;

  /** Sharing in this store. */
  public Sharing(ProfilesStore store, TailoringReader reader) {
    this.store = store;
    this.reader = reader;
  }

  /** Lets others see what was locked of a tailoring, or no longer. */
  public Answer<Boolean> share(Principal principal, TailoringId tailoring, boolean shared) {
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          store.sharing().share(transaction, tailoring, shared);
          return Answer.granted(shared);
        });
  }

  /** Whether others may see what was locked of a tailoring. */
  public boolean isShared(Principal principal, TailoringId tailoring) {
    return store.read(principal, transaction -> store.sharing().isShared(transaction, tailoring));
  }

  /** What other gemeenten on the same base chose at a place or below it, by gemeente. */
  public Answer<List<OtherChoice>> others(Principal principal, TailoringId tailoring, Place place) {
    return Answer.attempt(
        store,
        principal,
        transaction ->
            Answer.found(reader.open(transaction, tailoring))
                .then(open -> Answer.granted(others(transaction, open, place))));
  }

  private List<OtherChoice> others(Transaction transaction, OpenTailoring open, Place place) {
    return store.sharing().onBase(transaction, open.base().id()).stream()
        .filter(shared -> !shared.tailoring().gemeente().equals(open.gemeente().id()))
        .flatMap(shared -> choices(transaction, open, shared, place))
        .sorted(Comparator.comparing(OtherChoice::gemeente))
        .toList();
  }

  private Stream<OtherChoice> choices(
      Transaction transaction, OpenTailoring open, SharedTailoring shared, Place place) {
    String gemeente =
        store
            .gemeenten()
            .find(transaction, shared.tailoring().gemeente())
            .orElseThrow(() -> new IllegalStateException("a tailoring without a gemeente"))
            .naam();
    Map<UUID, Choice> why = new LinkedHashMap<>();
    shared.choices().forEach(choice -> why.put(choice.id().value(), choice));
    Map<Place, LoggedOperation> last = new LinkedHashMap<>();
    LiveLog.of(TailoringReader.sinceMove(shared.log())).operations().stream()
        .filter(logged -> logged.operation().place().isWithin(place))
        .forEach(logged -> last.put(logged.operation().place(), logged));
    ValueWords words = new ValueWords(open.base().tree());
    return last.values().stream()
        .map(
            logged ->
                new OtherChoice(
                    gemeente,
                    shared.tailoring().baseVersion(),
                    logged.operation().place(),
                    wordt(words, logged.operation()),
                    motivering(Optional.ofNullable(why.get(logged.choice()))),
                    logged));
  }

  private static Motivering motivering(Optional<Choice> choice) {
    return choice
        .map(one -> new Motivering(one.reden(), one.grond(), one.onderbouwing()))
        .orElse(Motivering.NONE);
  }

  private static String wordt(ValueWords words, Operation operation) {
    return switch (operation) {
      case Operation.Set set -> words.text(set.place(), set.value());
      case Operation.ReplaceText replace -> replace.text();
      case Operation.Add add -> "toegevoegd";
      case Operation.Retire retire -> "vervallen";
      case Operation.Reorder reorder -> "andere volgorde";
    };
  }
}
