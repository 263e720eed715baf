/** What must hold between the rows of a caseload, beyond single rows and references. */
@NullMarked
package nl.planhorizon.data.check;

import org.jspecify.annotations.NullMarked;
