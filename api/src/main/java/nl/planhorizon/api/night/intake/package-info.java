/** The files of the day: taken in once each from the drop folder, or set aside with what is wrong with them. */
@NullMarked
package nl.planhorizon.api.night.intake;

import org.jspecify.annotations.NullMarked;
