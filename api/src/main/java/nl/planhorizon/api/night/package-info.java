/** The overnight run: every night a new plan, in steps that can be taken up again, with exactly one outcome. */
@NullMarked
package nl.planhorizon.api.night;

import org.jspecify.annotations.NullMarked;
