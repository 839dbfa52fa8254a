package nl.normenkader.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.Membership;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** The gemeenten of the signed-in person, read anew each time: a role can end any moment. */
@Component
public class MyGemeenten {

  private final ProfilesStore store;
  private final CurrentAccount current;
  private final Clock clock;

  MyGemeenten(ProfilesStore store, CurrentAccount current, Clock clock) {
    this.store = store;
    this.current = current;
    this.clock = clock;
  }

  /** The regio's and then the gemeenten, by name. */
  public List<MyGemeente> all() {
    SignedIn who = current.get();
    return store.read(who.principal(), tx -> all(tx, (Principal.Account) who.principal()));
  }

  /** The one with this address, when the person works for it. */
  public Optional<MyGemeente> find(String address) {
    return all().stream().filter(mine -> mine.gemeente().address().equals(address)).findFirst();
  }

  /** Whether the signed-in person runs the whole installation. */
  public boolean runsInstallation() {
    SignedIn who = current.get();
    LocalDate today = LocalDate.now(clock);
    return store
        .read(
            who.principal(),
            tx -> store.accounts().ofAccount(tx, ((Principal.Account) who.principal()).account()))
        .stream()
        .anyMatch(
            membership ->
                membership.gemeente() == null
                    && membership.role() == Role.BEHEERDER
                    && holds(membership, today));
  }

  private List<MyGemeente> all(Transaction tx, Principal.Account who) {
    LocalDate today = LocalDate.now(clock);
    Map<GemeenteId, EnumSet<Role>> roles = new LinkedHashMap<>();
    EnumSet<Role> everywhere = EnumSet.noneOf(Role.class);
    for (Membership membership : store.accounts().ofAccount(tx, who.account())) {
      if (holds(membership, today)) {
        GemeenteId gemeente = membership.gemeente();
        Set<Role> held =
            gemeente == null
                ? everywhere
                : roles.computeIfAbsent(gemeente, g -> EnumSet.noneOf(Role.class));
        held.add(membership.role());
      }
    }
    return Stream.concat(store.gemeenten().regios(tx).stream(), store.gemeenten().all(tx).stream())
        .filter(g -> roles.containsKey(g.id()) || !everywhere.isEmpty())
        .map(g -> mine(g, roles.getOrDefault(g.id(), EnumSet.noneOf(Role.class)), everywhere))
        .toList();
  }

  private static boolean holds(Membership membership, LocalDate today) {
    LocalDate until = membership.until();
    return !membership.from().isAfter(today) && (until == null || until.isAfter(today));
  }

  private static MyGemeente mine(Gemeente gemeente, Set<Role> roles, Set<Role> everywhere) {
    EnumSet<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(roles);
    all.addAll(everywhere);
    return new MyGemeente(gemeente, Collections.unmodifiableSet(all));
  }
}
