/** The new plan beside the one in force: what changes, why, which promises are won or lost, and what the guards say. */
@NullMarked
package nl.planhorizon.api.night.compare;

import org.jspecify.annotations.NullMarked;
