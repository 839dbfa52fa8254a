package nl.normenkader.profiles.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.PrincipalKind;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.Account;
import nl.normenkader.profiles.store.AuditLine;
import nl.normenkader.profiles.store.ProfilesStore;

/**
 * How people are called at this moment. A log keeps numbers only; whose name was erased has none.
 */
final class AuditNames {
  private final ProfilesStore store;
  private final Transaction transaction;
  private final Map<AccountId, String> known = new LinkedHashMap<>();

  AuditNames(ProfilesStore store, Transaction transaction) {
    this.store = store;
    this.transaction = transaction;
  }

  String of(AccountId account) {
    return known.computeIfAbsent(account, this::find);
  }

  private String find(AccountId id) {
    return store
        .accounts()
        .find(transaction, id)
        .map(AuditNames::name)
        .orElse("iemand zonder account");
  }

  private static String name(Account account) {
    if (account.erased()) {
      return "een vroegere medewerker";
    }
    // Somebody who manages the installation has no role in the gemeente, and no name for it.
    return account.naam() == null ? "iemand van buiten de gemeente" : account.naam();
  }

  /** Who did what a line tells. */
  String who(AuditLine line) {
    if (line.principalKind().equals(PrincipalKind.ACCOUNT.code())) {
      return of(account(line));
    }
    return line.principalKind().equals(PrincipalKind.SLEUTEL.code())
        ? "een programma van de gemeente"
        : line.principalKind().equals(PrincipalKind.DEELNEMER.code())
            ? "een deelnemer aan een training"
            : "de toepassing zelf";
  }

  static AccountId account(AuditLine line) {
    return new AccountId(UUID.fromString(line.principalId()));
  }
}
