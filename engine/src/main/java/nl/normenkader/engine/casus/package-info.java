/** What is known of one case: answers, none of them about a person's identity. */
@NullMarked
package nl.normenkader.engine.casus;

import org.jspecify.annotations.NullMarked;
