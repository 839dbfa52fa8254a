package nl.normenkader.ui.security;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.PrincipalContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys of programs, one gemeente each; only their hash is kept. */
@Component
public class ApiKeys {

  private static final Table<Record> KEY = table(name("beveiliging", "sleutel"));
  private static final Field<UUID> ID = field(name("id"), UUID.class);
  private static final Field<UUID> GEMEENTE = field(name("gemeente_id"), UUID.class);
  private static final Field<String> NAME = field(name("naam"), String.class);
  private static final Field<byte[]> SECRET = field(name("geheim_sha256"), byte[].class);
  private static final Field<UUID> MADE_BY = field(name("gemaakt_door"), UUID.class);
  private static final Field<OffsetDateTime> MADE = field(name("gemaakt_op"), OffsetDateTime.class);
  private static final Field<OffsetDateTime> WITHDRAWN =
      field(name("ingetrokken_op"), OffsetDateTime.class);
  private static final String PREFIX = "nk1_";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PrincipalContext context;

  ApiKeys(PrincipalContext context) {
    this.context = context;
  }

  /**
   * A key as an administrator sees it.
   *
   * @param withdrawn absent: still valid
   */
  public record ApiKey(
      UUID id, String name, OffsetDateTime made, @Nullable OffsetDateTime withdrawn) {}

  /** Makes a key; its text is given this once and kept nowhere. */
  public String create(Principal.Account by, GemeenteId gemeente, String name) {
    byte[] secret = new byte[32];
    RANDOM.nextBytes(secret);
    String text = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    AccountId maker = by.account();
    context.run(
        by,
        tx ->
            tx.dsl()
                .insertInto(KEY)
                .set(ID, UUID.randomUUID())
                .set(GEMEENTE, gemeente.value())
                .set(NAME, name.strip())
                .set(SECRET, hash(text))
                .set(MADE_BY, maker.value())
                .execute());
    return text;
  }

  /** The keys of a gemeente, oldest first. */
  public List<ApiKey> of(Principal by, GemeenteId gemeente) {
    return context.call(
        by,
        tx ->
            tx.dsl()
                .select(ID, NAME, MADE, WITHDRAWN)
                .from(KEY)
                .where(GEMEENTE.eq(gemeente.value()))
                .orderBy(MADE, ID)
                .fetch(
                    row ->
                        new ApiKey(row.get(ID), row.get(NAME), row.get(MADE), row.get(WITHDRAWN))));
  }

  /** From now on the key opens nothing. */
  public void withdraw(Principal by, UUID key, OffsetDateTime now) {
    context.run(
        by,
        tx ->
            tx.dsl()
                .update(KEY)
                .set(WITHDRAWN, now)
                .where(ID.eq(key).and(WITHDRAWN.isNull()))
                .execute());
  }

  /** Who holds this key, when it is valid. */
  Optional<KeyHolder> holder(String text) {
    return context.call(
        Principal.system(Principal.Job.AANMELDEN),
        tx ->
            tx.dsl()
                .select(ID, GEMEENTE)
                .from(KEY)
                .where(SECRET.eq(hash(text)).and(WITHDRAWN.isNull()))
                .fetchOptional(
                    row -> new KeyHolder(row.get(ID), new GemeenteId(row.get(GEMEENTE)))));
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
