package nl.normenkader.ui.start;

import java.util.List;
import nl.normenkader.profiles.postgres.Credentials;
import nl.normenkader.profiles.postgres.Database;
import nl.normenkader.profiles.postgres.DatabaseSettings;
import nl.normenkader.profiles.postgres.EmbeddedPostgres;
import nl.normenkader.profiles.postgres.ModuleSchema;
import nl.normenkader.profiles.postgres.PrincipalContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database: the one the settings point to, else the embedded one.
 *
 * @see "ADR 0004: one database, two roles, no connection without a principal"
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InstallationSettings.class)
class DatabaseConfiguration {

  /** The schemas in the order in which they refer to one another. */
  private static final List<ModuleSchema> SCHEMAS =
      List.of(
          ModuleSchema.profielen(), ModuleSchema.sql("beveiliging", "classpath:db/beveiliging"));

  /** Only when no database is named; the data stay between starts. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnExpression("'${spring.datasource.url:}' == ''")
  static class Embedded {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(InstallationSettings settings) {
      return EmbeddedPostgres.start(settings.postgres());
    }

    @Bean(destroyMethod = "close")
    Database database(
        EmbeddedPostgres server, @Value("${normenkader.database:normenkader}") String name) {
      return Database.open(server.database(name), SCHEMAS);
    }
  }

  /** The database of the settings: the application's role, and the owner who migrates. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnExpression("'${spring.datasource.url:}' != ''")
  static class External {

    @Bean(destroyMethod = "close")
    Database database(
        @Value("${spring.datasource.url}") String url,
        @Value("${spring.datasource.username}") String user,
        @Value("${spring.datasource.password}") String password,
        @Value("${spring.flyway.user}") String owner,
        @Value("${spring.flyway.password}") String ownerPassword,
        @Value("${normenkader.verbindingen:10}") int connections) {
      return Database.open(
          new DatabaseSettings(
              url,
              new Credentials(owner, ownerPassword),
              new Credentials(user, password),
              connections),
          SCHEMAS);
    }
  }

  @Bean
  PrincipalContext principalContext(Database database) {
    return database.context();
  }
}
