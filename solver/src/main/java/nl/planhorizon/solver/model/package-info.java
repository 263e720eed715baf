/** The caseload as arrays of whole numbers: time is the bit dimension, so that many sessions are judged at once. */
@NullMarked
package nl.planhorizon.solver.model;

import org.jspecify.annotations.NullMarked;
