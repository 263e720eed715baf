/** The clock on the wall of the office. */
@NullMarked
package nl.planhorizon.api.time;

import org.jspecify.annotations.NullMarked;
