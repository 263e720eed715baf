/** The steps of a night. */
@NullMarked
package nl.planhorizon.api.night.step;

import org.jspecify.annotations.NullMarked;
