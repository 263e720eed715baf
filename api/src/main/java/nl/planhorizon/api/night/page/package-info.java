/** Nights and morning reports, as pages and for programs, and the list of whom to tell. */
@NullMarked
package nl.planhorizon.api.night.page;

import org.jspecify.annotations.NullMarked;
