/** The routes for programs: computing a case, and finding configurations. */
@NullMarked
package nl.normenkader.ui.proefcasus.rest;

import org.jspecify.annotations.NullMarked;
