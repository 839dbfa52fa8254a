package nl.normenkader.profiles.postgres;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The schema of one module and how it comes about.
 *
 * @param name of the schema in the database
 * @param location Flyway location of its SQL migrations; there {@code ${toepassing}} is the
 *     application's role
 * @param migrations those that are programs
 */
public record ModuleSchema(String name, String location, List<JavaMigration> migrations) {
  public ModuleSchema {
    migrations = List.copyOf(migrations);
  }

  public static ModuleSchema sql(String name, String location) {
    return new ModuleSchema(name, location, List.of());
  }

  /** The schema of this module; every other schema comes after it and may refer to it. */
  public static ModuleSchema profielen() {
    return new ModuleSchema(
        "profielen",
        "classpath:db/profielen",
        List.of(new PermissionMigration(), new GemeentenMigration()));
  }
}
