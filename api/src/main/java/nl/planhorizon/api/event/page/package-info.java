/** Events of the day as pages and for programs: reporting them, accepting repairs, refilling places, counting no-shows. */
@NullMarked
package nl.planhorizon.api.event.page;

import org.jspecify.annotations.NullMarked;
