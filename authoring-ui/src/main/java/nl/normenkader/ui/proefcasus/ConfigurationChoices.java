package nl.normenkader.ui.proefcasus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.InForce;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.Slot;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.MyGemeente;
import org.springframework.stereotype.Component;

/** With what a person can read and compute for a gemeente: what holds first, then drafts. */
@Component
public class ConfigurationChoices {

  private final ProfilesStore store;
  private final Tailorings tailorings;
  private final Clock clock;

  ConfigurationChoices(ProfilesStore store, Tailorings tailorings, Clock clock) {
    this.store = store;
    this.tailorings = tailorings;
    this.clock = clock;
  }

  /**
   * A configuration to compute with.
   *
   * @param label what it is called in a list
   * @param practice whether it may not be referred to as a motivation
   */
  public record Configuration(String label, Normenkader kader, Hash hash, boolean practice) {}

  /** What holds today, the locks, the drafts, and what came with the product. */
  public List<Configuration> of(Principal who, MyGemeente gemeente) {
    List<Configuration> all = new ArrayList<>();
    List<Tailoring> drafts = new ArrayList<>();
    store.read(
        who,
        tx -> {
          locked(tx, gemeente, all);
          if (gemeente.may(Action.INRICHTING_LEZEN)) {
            drafts.addAll(store.tailorings().ofGemeente(tx, gemeente.id()));
          }
          return all;
        });
    drafts.forEach(draft -> draft(who, draft).ifPresent(all::add));
    ShippedKaders.get()
        .all()
        .forEach(
            shipped ->
                all.add(
                    new Configuration(
                        "Basiskader: " + shipped.kader().general().name() + " " + shipped.version(),
                        shipped.kader(),
                        shipped.locked().hash(),
                        true)));
    return all;
  }

  private void locked(Transaction tx, MyGemeente gemeente, List<Configuration> all) {
    LocalDate today = LocalDate.now(clock);
    List<InForce> holding = store.gebeurtenissen().inForce(tx, gemeente.id(), today, null);
    List<Configuration> others = new ArrayList<>();
    for (Slot slot : store.slots().ofGemeente(tx, gemeente.id())) {
      Optional<InForce> holds =
          holding.stream().filter(h -> h.slot().equals(slot.id())).findFirst();
      Normenkader kader = kader(slot);
      Hash hash = Hash.of(slot.content().bytes());
      if (holds.isPresent()) {
        all.add(
            new Configuration(
                "Geldt nu, sinds " + Dates.day(holds.get().from()), kader, hash, false));
      } else {
        others.add(
            new Configuration(
                "Vergrendeld op " + Dates.moment(slot.lockedAt()), kader, hash, true));
      }
    }
    all.addAll(others.reversed());
  }

  private static Normenkader kader(Slot slot) {
    return RecordBinding.read(
            Normenkader.class, JsonReader.read(slot.content().bytes()).orElseThrow())
        .orElseThrow();
  }

  /** A draft with a fault in its form cannot be read as a normenkader, so not computed with. */
  private Optional<Configuration> draft(Principal who, Tailoring tailoring) {
    return tailorings
        .open(who, tailoring.id())
        .value()
        .map(OpenTailoring::resolution)
        .flatMap(
            resolution ->
                resolution
                    .normenkader()
                    .map(
                        kader ->
                            new Configuration(
                                "Concept: " + tailoring.naam(),
                                kader,
                                Hash.of(resolution.effective().root()),
                                true)));
  }
}
