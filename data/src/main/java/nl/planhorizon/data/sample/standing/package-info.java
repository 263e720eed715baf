/** The plan in force of a demo caseload. */
@NullMarked
package nl.planhorizon.data.sample.standing;

import org.jspecify.annotations.NullMarked;
