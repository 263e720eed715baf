/** Adds up what a plan costs. */
@NullMarked
package nl.planhorizon.data.audit.cost;

import org.jspecify.annotations.NullMarked;
