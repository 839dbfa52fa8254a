/** What the administrator of an installation can ask of its database from the command line. */
@NullMarked
package nl.normenkader.profiles.command;

import org.jspecify.annotations.NullMarked;
