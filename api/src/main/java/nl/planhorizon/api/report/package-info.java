/** The figures of a plan, for planners and for machines. */
@NullMarked
package nl.planhorizon.api.report;

import org.jspecify.annotations.NullMarked;
