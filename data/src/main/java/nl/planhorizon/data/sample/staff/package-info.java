/** The officers, interpreters, locations and rooms of a demo caseload. */
@NullMarked
package nl.planhorizon.data.sample.staff;

import org.jspecify.annotations.NullMarked;
