/**
 * What all routes for programs share: the form of a refusal, the version header, the body limit.
 */
@NullMarked
package nl.normenkader.ui.rest;

import org.jspecify.annotations.NullMarked;
