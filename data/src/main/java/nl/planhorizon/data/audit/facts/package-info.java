/** What follows from the caseload alone: terms, horizons, queues, standing hearings. */
@NullMarked
package nl.planhorizon.data.audit.facts;

import org.jspecify.annotations.NullMarked;
