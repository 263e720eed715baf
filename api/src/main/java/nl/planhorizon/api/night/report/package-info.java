/** The morning report: what a planner reads at the beginning of the day. */
@NullMarked
package nl.planhorizon.api.night.report;

import org.jspecify.annotations.NullMarked;
