/** Builders of the smallest valid things, so that a test says only what it is about. */
@NullMarked
package nl.planhorizon.solver.testing.given;

import org.jspecify.annotations.NullMarked;
