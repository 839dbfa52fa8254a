package nl.normenkader.ui.start;

import java.nio.file.Path;
import nl.normenkader.profiles.postgres.EmbeddedPostgresSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of one installation ({@code normenkader.*}).
 *
 * @param map directory of this installation; absent: under the home of the user who runs it
 * @param demo whether demo accounts and a demo gemeente are made at the first start; absent: yes
 *     with the embedded database, no with another
 * @param tijdelijk true for tests only: a database that is thrown away
 */
@ConfigurationProperties("normenkader")
public record InstallationSettings(
    @Nullable Path map, @Nullable Boolean demo, @Nullable Boolean tijdelijk) {

  EmbeddedPostgresSettings postgres() {
    if (Boolean.TRUE.equals(tijdelijk)) {
      return EmbeddedPostgresSettings.temporary();
    }
    return EmbeddedPostgresSettings.persistent(map == null ? null : map.resolve("postgres"));
  }

  /** Where the signing key stands: outside the database. */
  Path directory() {
    if (map != null) {
      return map;
    }
    Path postgres = postgres().directory();
    Path parent = postgres.getParent();
    return parent == null || Boolean.TRUE.equals(tijdelijk) ? postgres : parent;
  }
}
