/** The fictitious gemeente of demo mode, filled through the ordinary services. */
@NullMarked
package nl.normenkader.profiles.demo;

import org.jspecify.annotations.NullMarked;
