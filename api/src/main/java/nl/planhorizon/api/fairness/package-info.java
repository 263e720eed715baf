/** The fairness report: how groups of people fare under a plan. */
@NullMarked
package nl.planhorizon.api.fairness;

import org.jspecify.annotations.NullMarked;
