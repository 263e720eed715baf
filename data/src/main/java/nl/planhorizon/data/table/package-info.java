/** Tables as such: columns, how cells are read and written, and where in a file they lie. Knows nothing of hearings. */
@NullMarked
package nl.planhorizon.data.table;

import org.jspecify.annotations.NullMarked;
