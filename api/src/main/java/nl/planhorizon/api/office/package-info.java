/** The planning office as it is kept: a snapshot to read from, and the one place through which it changes. */
@NullMarked
package nl.planhorizon.api.office;

import org.jspecify.annotations.NullMarked;
