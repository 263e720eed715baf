/** Kinds of cells: how a fact is read from what people typed, and how it is written. */
@NullMarked
package nl.planhorizon.data.cell;

import org.jspecify.annotations.NullMarked;
