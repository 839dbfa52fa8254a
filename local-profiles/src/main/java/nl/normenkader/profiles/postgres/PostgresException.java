package nl.normenkader.profiles.postgres;

import org.jspecify.annotations.Nullable;

/**
 * The database server cannot be started or used. The message is one or more Dutch sentences for the
 * person who installs or runs the application: where, what, why, how to repair.
 */
public final class PostgresException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PostgresException(String message) {
    super(message);
  }

  public PostgresException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
