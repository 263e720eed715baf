/** Where a case can be heard and with whom, taken alone: ready-made for every peer. */
@NullMarked
package nl.planhorizon.bench.choice;

import org.jspecify.annotations.NullMarked;
