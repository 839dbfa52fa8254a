package nl.normenkader.profiles.store;

import java.time.Instant;
import java.util.List;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log of a gemeente are asked for.
 *
 * @param person who did it; null: anybody
 * @param actions what was done; null: anything
 * @param except leaves these actions out
 * @param from at this moment or later; null: from the beginning
 * @param before earlier than this moment; null: up to now
 */
public record AuditQuery(
    GemeenteId gemeente,
    @Nullable AccountId person,
    @Nullable List<String> actions,
    List<String> except,
    @Nullable Instant from,
    @Nullable Instant before) {
  public AuditQuery {
    actions = actions == null ? null : List.copyOf(actions);
    except = List.copyOf(except);
  }
}
