/** Events of the day as they are told: what happened, to whom, when; in files and in requests. */
@NullMarked
package nl.planhorizon.data.event;

import org.jspecify.annotations.NullMarked;
