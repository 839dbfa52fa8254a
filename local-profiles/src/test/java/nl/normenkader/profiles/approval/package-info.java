/** Review and approval, on a real database. */
@NullMarked
package nl.normenkader.profiles.approval;

import org.jspecify.annotations.NullMarked;
