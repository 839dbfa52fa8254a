/** Who is at work: signing in, keys of programs, and what the answers to a browser must carry. */
@NullMarked
package nl.normenkader.ui.security;

import org.jspecify.annotations.NullMarked;
