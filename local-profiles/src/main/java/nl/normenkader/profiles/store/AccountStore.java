package nl.normenkader.profiles.store;

import static nl.normenkader.profiles.store.generated.Tables.ACCOUNT;
import static nl.normenkader.profiles.store.generated.Tables.ACCOUNT_NAAM;
import static nl.normenkader.profiles.store.generated.Tables.LIDMAATSCHAP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.generated.Routines;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Accounts and their roles. How somebody proves who he is, is not kept here. */
public final class AccountStore {
  private static final Rows<Account> ACCOUNTS =
      Rows.of(
          ACCOUNT.leftJoin(ACCOUNT_NAAM).on(ACCOUNT_NAAM.ACCOUNT_ID.eq(ACCOUNT.ID)),
          AccountStore::account,
          ACCOUNT_NAAM.NAAM,
          ACCOUNT.ID);
  private static final Rows<Membership> MEMBERSHIPS =
      Rows.of(
          LIDMAATSCHAP,
          AccountStore::membership,
          LIDMAATSCHAP.GELDIG_VAN,
          LIDMAATSCHAP.ROL,
          LIDMAATSCHAP.ID);

  AccountStore() {}

  public void create(Transaction transaction, AccountId id, String naam) {
    transaction.dsl().insertInto(ACCOUNT).set(ACCOUNT.ID, id).execute();
    transaction
        .dsl()
        .insertInto(ACCOUNT_NAAM)
        .set(ACCOUNT_NAAM.ACCOUNT_ID, id)
        .set(ACCOUNT_NAAM.NAAM, naam)
        .execute();
  }

  public void rename(Transaction transaction, AccountId id, String naam) {
    Changes.expectOne(
        transaction
            .dsl()
            .update(ACCOUNT_NAAM)
            .set(ACCOUNT_NAAM.NAAM, naam)
            .where(ACCOUNT_NAAM.ACCOUNT_ID.eq(id))
            .execute());
  }

  /** Removes the name and ends all rights; operations and approvals keep the bare id. */
  public void erase(Transaction transaction, AccountId id) {
    transaction.dsl().deleteFrom(ACCOUNT_NAAM).where(ACCOUNT_NAAM.ACCOUNT_ID.eq(id)).execute();
    Changes.expectOne(
        transaction
            .dsl()
            .update(ACCOUNT)
            .set(ACCOUNT.GEWIST_OP, DSL.currentInstant())
            .where(ACCOUNT.ID.eq(id))
            .execute());
  }

  public Optional<Account> find(Transaction transaction, AccountId id) {
    return ACCOUNTS.first(transaction, ACCOUNT.ID.eq(id));
  }

  /** Those whose name the principal may see, by name. */
  public List<Account> visible(Transaction transaction) {
    return ACCOUNTS.where(transaction, ACCOUNT_NAAM.NAAM.isNotNull());
  }

  public Membership grant(
      Transaction transaction,
      AccountId account,
      @Nullable GemeenteId gemeente,
      Role role,
      LocalDate from) {
    Membership membership = new Membership(UUID.randomUUID(), account, gemeente, role, from, null);
    transaction
        .dsl()
        .insertInto(LIDMAATSCHAP)
        .set(LIDMAATSCHAP.ID, membership.id())
        .set(LIDMAATSCHAP.ACCOUNT_ID, account)
        .set(LIDMAATSCHAP.GEMEENTE_ID, gemeente)
        .set(LIDMAATSCHAP.ROL, role.code())
        .set(LIDMAATSCHAP.GELDIG_VAN, from)
        .execute();
    return membership;
  }

  public void end(Transaction transaction, UUID membership, LocalDate until) {
    Changes.expectOne(
        transaction
            .dsl()
            .update(LIDMAATSCHAP)
            .set(LIDMAATSCHAP.GELDIG_TOT, until)
            .where(LIDMAATSCHAP.ID.eq(membership))
            .execute());
  }

  public List<Membership> ofAccount(Transaction transaction, AccountId account) {
    return MEMBERSHIPS.where(transaction, LIDMAATSCHAP.ACCOUNT_ID.eq(account));
  }

  public List<Membership> ofGemeente(Transaction transaction, GemeenteId gemeente) {
    return MEMBERSHIPS.where(transaction, LIDMAATSCHAP.GEMEENTE_ID.eq(gemeente));
  }

  /** Whether anybody runs the whole installation, now or from a later day on. */
  public boolean hasAdministrator(Transaction transaction) {
    return transaction
        .dsl()
        .fetchExists(
            LIDMAATSCHAP,
            LIDMAATSCHAP.GEMEENTE_ID.isNull(),
            LIDMAATSCHAP.ROL.eq(Role.BEHEERDER.code()),
            LIDMAATSCHAP.GELDIG_TOT.isNull());
  }

  /** Whether the principal may do this for the gemeente, as the row-level policies judge it. */
  public boolean may(Transaction transaction, Action action, GemeenteId gemeente) {
    return Boolean.TRUE.equals(
        transaction
            .dsl()
            .select(Routines.mag(DSL.val(action.code()), DSL.val(gemeente.value())))
            .fetchSingle(0));
  }

  private static Account account(Record row) {
    return new Account(
        row.get(ACCOUNT.ID), row.get(ACCOUNT_NAAM.NAAM), row.get(ACCOUNT.GEWIST_OP) != null);
  }

  private static Membership membership(Record row) {
    String role = row.get(LIDMAATSCHAP.ROL);
    return new Membership(
        row.get(LIDMAATSCHAP.ID),
        row.get(LIDMAATSCHAP.ACCOUNT_ID),
        row.get(LIDMAATSCHAP.GEMEENTE_ID),
        Role.ofCode(role)
            .orElseThrow(() -> new IllegalStateException("A role nobody knows: " + role)),
        row.get(LIDMAATSCHAP.GELDIG_VAN),
        row.get(LIDMAATSCHAP.GELDIG_TOT));
  }
}
