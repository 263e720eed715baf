/**
 * Why a case is heard where it is, or is not heard: {@link nl.planhorizon.solver.explain.Explainer} is the front door.
 * Answers are facts with ids; sentences are made where users are spoken to.
 */
@NullMarked
package nl.planhorizon.solver.explain;

import org.jspecify.annotations.NullMarked;
