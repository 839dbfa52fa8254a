/**
 * The running application: one room per task of the user, and the shell and security around them.
 */
@NullMarked
package nl.normenkader.ui;

import org.jspecify.annotations.NullMarked;
