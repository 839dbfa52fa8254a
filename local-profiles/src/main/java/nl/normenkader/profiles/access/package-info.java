/**
 * Who may do what for which gemeente: principals, roles, actions and the one table of permissions.
 */
@NullMarked
package nl.normenkader.profiles.access;

import org.jspecify.annotations.NullMarked;
