/** The plan in force of a demo caseload, and what went wrong since it was published. */
@NullMarked
package nl.planhorizon.data.sample.standing;

import org.jspecify.annotations.NullMarked;
