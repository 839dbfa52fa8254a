/** Sessions from agenda to minutes, on a real database. */
@NullMarked
package nl.normenkader.profiles.session;

import org.jspecify.annotations.NullMarked;
