/** The tables of a caseload: cases, resources, standing hearings and the calendar. */
@NullMarked
package nl.planhorizon.data.format;

import org.jspecify.annotations.NullMarked;
