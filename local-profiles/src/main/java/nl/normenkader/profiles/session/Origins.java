package nl.normenkader.profiles.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.diff.OriginSentence;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.TailoringReader;

/** Telling where the values of a tailoring come from, over all layers it stands on. */
public final class Origins {

  private final ProfilesStore store;
  private final TailoringReader reader;
  private final Sessions sessions;

  /** Tells about the tailorings of this store. */
  public Origins(ProfilesStore store, TailoringReader reader, Sessions sessions) {
    this.store = store;
    this.reader = reader;
    this.sessions = sessions;
  }

  /** What tells the origin of each value of this tailoring, as it stands in {@code open}. */
  public OriginSentence of(Principal principal, OpenTailoring open) {
    return store.read(
        principal,
        transaction -> {
          Map<UUID, Choice> choices = new LinkedHashMap<>();
          Map<UUID, String> named = new LinkedHashMap<>();
          add(transaction, open, choices, named);
          return new OriginSentence(open.resolution(), choices, named);
        });
  }

  /** Sessions are numbered per tailoring, in the order in which they were planned. */
  private void add(
      Transaction transaction,
      OpenTailoring open,
      Map<UUID, Choice> choices,
      Map<UUID, String> named) {
    choices.putAll(open.choices());
    List<Session> held = sessions.of(transaction, open.tailoring().id());
    for (int i = 0; i < held.size(); i++) {
      named.put(held.get(i).id().value(), "sessie " + (i + 1));
    }
    Versie parent = open.standing().parent();
    if (parent != null) {
      reader.open(transaction, parent).ifPresent(below -> add(transaction, below, choices, named));
    }
  }
}
