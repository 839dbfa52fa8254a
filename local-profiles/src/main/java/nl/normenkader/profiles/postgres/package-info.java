/**
 * Runs and reaches PostgreSQL: the embedded server, the two roles, the migrations, and the wrapper
 * that says to row-level security on whose behalf a transaction runs.
 */
@NullMarked
package nl.normenkader.profiles.postgres;

import org.jspecify.annotations.NullMarked;
