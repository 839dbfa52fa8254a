package nl.normenkader.profiles.store;

import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.Transaction;

/** Only a person can be the author of something; the database checks it is the principal. */
final class Authors {
  private Authors() {}

  static AccountId of(Transaction transaction) {
    if (transaction.principal() instanceof Principal.Account person) {
      return person.account();
    }
    throw new RefusedException(RefusalCode.NIET_TOEGESTAAN);
  }
}
