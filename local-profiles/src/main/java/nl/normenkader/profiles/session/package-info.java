/** Implementation sessions: agenda, options, decisions, what was parked, sign-off and minutes. */
@NullMarked
package nl.normenkader.profiles.session;

import org.jspecify.annotations.NullMarked;
