package nl.normenkader.profiles.workspace;

import java.util.List;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.InForce;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.store.Versie;

/**
 * What a person sees first of a gemeente he works for.
 *
 * @param tailorings those he may see, with their versions
 * @param inForce what holds today
 */
public record GemeenteOverview(Gemeente gemeente, List<Card> tailorings, List<InForce> inForce) {

  public GemeenteOverview {
    tailorings = List.copyOf(tailorings);
    inForce = List.copyOf(inForce);
  }

  /** A tailoring with its versions, the newest first. */
  public record Card(Tailoring tailoring, List<Versie> versies) {
    public Card {
      versies = List.copyOf(versies);
    }

    /** Whether something was changed since the newest version. */
    public boolean hasUnnamedChanges() {
      return tailoring.revision() > (versies.isEmpty() ? 0 : versies.getFirst().revision());
    }
  }

  static GemeenteOverview of(
      ProfilesStore store, TailoringReader reader, Transaction transaction, Gemeente gemeente) {
    return new GemeenteOverview(
        gemeente,
        store.tailorings().ofGemeente(transaction, gemeente.id()).stream()
            .filter(tailoring -> !tailoring.isBranch())
            .map(
                tailoring ->
                    new Card(
                        tailoring,
                        store.versies().ofTailoring(transaction, tailoring.id(), reader.today())))
            .toList(),
        store.gebeurtenissen().inForce(transaction, gemeente.id(), reader.today(), null));
  }
}
