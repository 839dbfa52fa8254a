package nl.normenkader.profiles.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On whose behalf a transaction runs. Without one the database refuses. */
public sealed interface Principal {

  /** A person who logged in; what he may do follows from his memberships. */
  record Account(AccountId account) implements Principal {}

  /** Somebody in a live training, known by a resume token only. */
  record Participant(UUID participant, GemeenteId gemeente) implements Principal {}

  /** A program of one gemeente. */
  record Key(UUID key, GemeenteId gemeente) implements Principal {}

  /** The application itself, for work no person asks for. */
  record SystemJob(Job job) implements Principal {}

  /** The reasons for which the application works on its own behalf. */
  enum Job {
    MIGRATIE,
    INSTALLATIE,
    AANMELDEN,
    WIJZIGINGEN_VOLGEN,
    KETENCONTROLE,
    OVERZETTEN
  }

  static Principal system(Job job) {
    return new SystemJob(job);
  }

  static Principal account(AccountId account) {
    return new Account(account);
  }

  default PrincipalKind kind() {
    return switch (this) {
      case Account a -> PrincipalKind.ACCOUNT;
      case Participant p -> PrincipalKind.DEELNEMER;
      case Key k -> PrincipalKind.SLEUTEL;
      case SystemJob s -> PrincipalKind.SYSTEEM;
    };
  }

  /** How the database and the log name it. */
  default String id() {
    return switch (this) {
      case Account a -> a.account().value().toString();
      case Participant p -> p.participant().toString();
      case Key k -> k.key().toString();
      case SystemJob s -> s.job().name();
    };
  }

  /** The only gemeente it can reach; null when that follows from memberships, or is all. */
  default @Nullable GemeenteId gemeente() {
    return switch (this) {
      case Participant p -> p.gemeente();
      case Key k -> k.gemeente();
      case Account a -> null;
      case SystemJob s -> null;
    };
  }
}
