package nl.normenkader.profiles.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The only way to the data: a transaction that first tells the database on whose behalf it runs.
 * What is set ends with the transaction, so a connection that is used again knows nobody.
 *
 * @see "ADR 0002: two roles and forced row-level security"
 */
public final class PrincipalContext {
  private static final String SET =
      """
      select set_config('normenkader.soort', ?, true), set_config('normenkader.id', ?, true),
             set_config('normenkader.gemeente', ?, true)
      """;

  private final DSLContext dsl;

  public PrincipalContext(DataSource application) {
    this.dsl = DSL.using(application, SQLDialect.POSTGRES);
  }

  /**
   * Runs the work in one transaction and returns its answer.
   *
   * @throws org.jooq.exception.DataAccessException when the database refuses or fails; the whole
   *     transaction is undone then
   */
  public <T> T call(Principal principal, Function<Transaction, T> work) {
    return dsl.transactionResult(
        configuration -> {
          DSLContext inside = configuration.dsl();
          inside.connection(connection -> set(connection, principal));
          return work.apply(new Transaction(inside, principal));
        });
  }

  public void run(Principal principal, Consumer<Transaction> work) {
    call(
        principal,
        transaction -> {
          work.accept(transaction);
          return true;
        });
  }

  /** Sets the principal until the end of the transaction that the connection is in. */
  static void set(Connection connection, Principal principal) throws SQLException {
    GemeenteId gemeente = principal.gemeente();
    try (PreparedStatement statement = connection.prepareStatement(SET)) {
      statement.setString(1, principal.kind().code());
      statement.setString(2, principal.id());
      statement.setString(3, gemeente == null ? "" : gemeente.toString());
      statement.execute();
    }
  }
}
