/** Evaluates the relaxation behind a lower bound at given prices, see docs/lower-bound.md. */
@NullMarked
package nl.planhorizon.data.audit.bound;

import org.jspecify.annotations.NullMarked;
