package nl.normenkader.profiles.postgres;

import nl.normenkader.profiles.access.Principal;
import org.jooq.DSLContext;

/**
 * A running transaction in which the database knows the principal. Only {@link PrincipalContext}
 * makes one.
 */
public final class Transaction {
  private final DSLContext dsl;
  private final Principal principal;

  Transaction(DSLContext dsl, Principal principal) {
    this.dsl = dsl;
    this.principal = principal;
  }

  public DSLContext dsl() {
    return dsl;
  }

  public Principal principal() {
    return principal;
  }
}
