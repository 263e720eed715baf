/** What a scenario starts from: a caseload or aggregated stock, brought into classes, pools and needs. */
@NullMarked
package nl.planhorizon.solver.whatif.base;

import org.jspecify.annotations.NullMarked;
