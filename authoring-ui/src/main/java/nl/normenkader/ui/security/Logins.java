package nl.normenkader.ui.security;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.PrincipalContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names and password hashes with which people sign in. */
@Component
public class Logins {

  private static final Table<Record> LOGIN = table(name("beveiliging", "aanmelding"));
  private static final Field<UUID> ACCOUNT = field(name("account_id"), UUID.class);
  private static final Field<String> USERNAME = field(name("gebruikersnaam"), String.class);
  private static final Field<String> PASSWORD = field(name("wachtwoord"), String.class);
  private static final Field<Integer> FAILED = field(name("mislukt"), Integer.class);
  private static final Field<OffsetDateTime> BLOCKED =
      field(name("geblokkeerd_tot"), OffsetDateTime.class);
  private static final Field<OffsetDateTime> LAST =
      field(name("laatst_aangemeld"), OffsetDateTime.class);
  private static final Table<Record> NAME = table(name("profielen", "account_naam"));
  private static final Field<String> PERSON = field(name("naam"), String.class);
  private static final Principal SIGNING_IN = Principal.system(Principal.Job.AANMELDEN);

  /** After so many failures in a row an account waits. */
  static final int FREE_ATTEMPTS = 5;

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private final PrincipalContext context;

  Logins(PrincipalContext context) {
    this.context = context;
  }

  /**
   * What is known of somebody who wants to sign in.
   *
   * @param hash password hash with its method in front
   * @param blocked until when nobody can sign in to it; absent: not blocked
   */
  record Login(SignedIn who, String hash, @Nullable OffsetDateTime blocked) {}

  /** The account behind a name that somebody typed; accounts are never listed. */
  public Optional<AccountId> account(String username) {
    return find(username).map(login -> new AccountId(login.who().account()));
  }

  /** One spelling of every name. */
  static String normalized(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }

  Optional<Login> find(String username) {
    return context.call(
        SIGNING_IN,
        tx ->
            tx.dsl()
                .select(ACCOUNT, USERNAME, PASSWORD, BLOCKED, PERSON)
                .from(LOGIN)
                .join(NAME)
                .using(ACCOUNT)
                .where(USERNAME.eq(normalized(username)))
                .fetchOptional(
                    row ->
                        new Login(
                            new SignedIn(row.get(ACCOUNT), row.get(USERNAME), row.get(PERSON)),
                            row.get(PASSWORD),
                            row.get(BLOCKED))));
  }

  void succeeded(UUID account, OffsetDateTime now) {
    context.run(
        SIGNING_IN,
        tx ->
            tx.dsl()
                .update(LOGIN)
                .set(FAILED, 0)
                .setNull(BLOCKED)
                .set(LAST, now)
                .where(ACCOUNT.eq(account))
                .execute());
  }

  /** Counts a failure; the wait doubles with each one after the free attempts. */
  void failed(UUID account, OffsetDateTime now) {
    context.run(
        SIGNING_IN,
        tx -> {
          int failures =
              tx.dsl()
                  .update(LOGIN)
                  .set(FAILED, FAILED.plus(1))
                  .where(ACCOUNT.eq(account))
                  .returning(FAILED)
                  .fetchSingle(FAILED);
          if (failures >= FREE_ATTEMPTS) {
            Duration wait = Duration.ofMinutes(1L << Math.min(failures - FREE_ATTEMPTS, 4));
            tx.dsl()
                .update(LOGIN)
                .set(BLOCKED, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait))
                .where(ACCOUNT.eq(account))
                .execute();
          }
        });
  }

  /** Gives an account its name and password; false when the name is taken. */
  public boolean create(Principal by, AccountId account, String username, String hash) {
    return context.call(
        by,
        tx ->
            tx.dsl()
                    .insertInto(LOGIN)
                    .set(ACCOUNT, account.value())
                    .set(USERNAME, normalized(username))
                    .set(PASSWORD, hash)
                    .onConflictDoNothing()
                    .execute()
                == 1);
  }

  /** Replaces a password; the account can sign in again at once. */
  public void replacePassword(Principal by, AccountId account, String hash) {
    context.run(
        by,
        tx ->
            tx.dsl()
                .update(LOGIN)
                .set(PASSWORD, hash)
                .set(FAILED, 0)
                .setNull(BLOCKED)
                .where(ACCOUNT.eq(account.value()))
                .execute());
  }

  /** The name with which an account signs in, when this principal may know it. */
  public Optional<String> username(Principal by, AccountId account) {
    return context.call(
        by,
        tx ->
            tx.dsl()
                .select(USERNAME)
                .from(LOGIN)
                .where(ACCOUNT.eq(account.value()))
                .fetchOptional(USERNAME));
  }
}
