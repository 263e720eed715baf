/** Running a search: when it stops and what it shows meanwhile. */
@NullMarked
package nl.planhorizon.api.planning;

import org.jspecify.annotations.NullMarked;
