/** Tests of the embedded server, the roles and the migrations. */
@NullMarked
package nl.normenkader.profiles.postgres;

import org.jspecify.annotations.NullMarked;
