/** Sweeps: one scenario over a grid of values, worked through by any number of nodes. */
@NullMarked
package nl.planhorizon.api.whatif.sweep;

import org.jspecify.annotations.NullMarked;
