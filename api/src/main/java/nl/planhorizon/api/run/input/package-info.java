/** What a run plans: a caseload, kept small, and derived from another one. */
@NullMarked
package nl.planhorizon.api.run.input;

import org.jspecify.annotations.NullMarked;
