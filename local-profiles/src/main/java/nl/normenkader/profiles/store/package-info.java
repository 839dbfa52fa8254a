/**
 * Keeps gemeenten, accounts, tailorings, versions, approvals, locks and events in the schema {@code
 * profielen}. Every method takes the running transaction; what the rules refuse is a result, made
 * from what the database says.
 */
@NullMarked
package nl.normenkader.profiles.store;

import org.jspecify.annotations.NullMarked;
