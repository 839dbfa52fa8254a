/** What can be laid beside what, and which way changes go for residents. */
@NullMarked
package nl.normenkader.ui.vergelijken;

import org.jspecify.annotations.NullMarked;
