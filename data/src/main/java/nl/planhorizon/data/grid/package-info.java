/** Tables in grids of cells: workbooks and folders of CSV files. Knows nothing of hearings. */
@NullMarked
package nl.planhorizon.data.grid;

import org.jspecify.annotations.NullMarked;
