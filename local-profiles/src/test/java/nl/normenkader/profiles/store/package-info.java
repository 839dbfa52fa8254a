/** Tests of the stores, all against a real database and as the application's role. */
@NullMarked
package nl.normenkader.profiles.store;

import org.jspecify.annotations.NullMarked;
