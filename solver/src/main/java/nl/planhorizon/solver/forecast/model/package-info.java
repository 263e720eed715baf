/** What a forecast runs on: classes of cases, lines they wait in, supply and everything that changes from week to week. */
@NullMarked
package nl.planhorizon.solver.forecast.model;

import org.jspecify.annotations.NullMarked;
