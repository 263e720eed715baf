/** A caseload thing by thing, for whoever keeps and changes it one row at a time. */
@NullMarked
package nl.planhorizon.data.piece;

import org.jspecify.annotations.NullMarked;
