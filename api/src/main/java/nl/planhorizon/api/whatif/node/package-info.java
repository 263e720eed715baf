/** A worker node without pages that takes part in sweeps, and how long forecasts, estimates and sweeps take. */
@NullMarked
package nl.planhorizon.api.whatif.node;

import org.jspecify.annotations.NullMarked;
